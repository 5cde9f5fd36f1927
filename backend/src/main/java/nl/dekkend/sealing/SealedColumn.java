package nl.dekkend.sealing;

/**
 * Where sealed texts are kept, told as a bean by the module that owns the table, which has an {@code id} of type uuid.
 *
 * @param table with its schema
 * @param place SQL that makes of a row what {@link Seal#close} was given for it
 */
public record SealedColumn(String table, String column, String place) {}
