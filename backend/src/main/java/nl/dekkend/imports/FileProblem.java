package nl.dekkend.imports;

import java.util.List;
import java.util.stream.Stream;
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

    private static final int SHOWN = 20;

    /** What an operator reads of all the problems of one file: the first 20, and how many there are. */
    static List<String> messages(List<FileProblem> problems) {
        Stream<String> first = problems.stream().limit(SHOWN).map(FileProblem::toString);
        return problems.size() <= SHOWN
                ? first.toList()
                : Stream.concat(first, Stream.of(rest(problems))).toList();
    }

    private static String rest(List<FileProblem> problems) {
        return "%s: dit zijn de eerste %d van %d problemen."
                .formatted(problems.getFirst().file(), SHOWN, problems.size());
    }

    /** The whole message for an operator: file, line, column and sentence. */
    @Override
    public String toString() {
        var where = line == 0 ? file : file + ", regel " + line;
        return (column == null ? where : where + ", kolom " + column) + ": " + sentence;
    }
}
