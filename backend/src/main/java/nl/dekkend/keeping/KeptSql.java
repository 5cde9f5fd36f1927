package nl.dekkend.keeping;

import java.util.List;

/**
 * How a kind of record stands in the database.
 *
 * @param said all columns that a record says, in the table and in its history
 * @param beside what else a row must have to be read, a comma before it
 * @param record the column of the history that names the record
 * @param locks statements that make everybody wait who does something with {@code :id}, in their order
 * @param confirmed what confirming writes: assignments, of {@code told.at} and {@code told.day}
 * @param emptied what is left of a word that was erased, as JSON
 * @param empty what is left of a withdrawn record when its last word is erased: assignments
 */
public record KeptSql(
        String said,
        String beside,
        String record,
        List<String> locks,
        String confirmed,
        String emptied,
        String empty) {}
