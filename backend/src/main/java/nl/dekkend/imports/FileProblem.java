package nl.dekkend.imports;

import org.jspecify.annotations.Nullable;

/**
 * One thing in a file that cannot be understood.
 *
 * @param file name of the file
 * @param line line in the file, from 1; 0 when it is about the whole file
 * @param column header of the column; null when it is about the line or the file
 * @param sentence what is wrong and what was expected, in Dutch
 */
public record FileProblem(String file, int line, @Nullable String column, String sentence) {

    /** The whole message for an operator: file, line, column and sentence. */
    @Override
    public String toString() {
        var where = line == 0 ? file : file + ", regel " + line;
        return (column == null ? where : where + ", kolom " + column) + ": " + sentence;
    }
}
