package nl.dekkend.imports;

import java.util.List;

/**
 * What a file of rows and columns must look like to be understood.
 *
 * @param encoding how its letters are written
 * @param delimiter the sign between two cells
 * @param columns the columns that are used; the file may have others
 * @param key the columns that together occur once; empty when rows may repeat
 */
public record TableFormat(Encoding encoding, char delimiter, List<Column> columns, List<String> key) {

    /** Keeps its own copy. */
    public TableFormat {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /** Reads the whole file: all of its rows, or all of its problems. */
    public Reading<Table> read(OpenFile file) {
        return file.text(encoding).then(text -> new TableReader(file.name(), this).read(text));
    }
}
