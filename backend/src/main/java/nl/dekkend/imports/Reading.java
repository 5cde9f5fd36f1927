package nl.dekkend.imports;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What came of reading a file: its whole content, or every problem in it and no content. */
public sealed interface Reading<T> {

    /** Reads on in what was understood; what was refused stays refused. */
    <R> Reading<R> then(Function<T, Reading<R>> next);

    /** The file is understood from its first line to its last. */
    record Accepted<T>(T content) implements Reading<T> {
        @Override
        public <R> Reading<R> then(Function<T, Reading<R>> next) {
            return next.apply(content);
        }
    }

    /** The file is not understood; nothing of it may be used. */
    record Refused<T>(List<FileProblem> problems) implements Reading<T> {

        private static final int SHOWN = 20;

        /** Keeps the problems, in the order of the file. */
        public Refused {
            problems = List.copyOf(problems);
        }

        @Override
        public <R> Reading<R> then(Function<T, Reading<R>> next) {
            return new Refused<>(problems);
        }

        /** The messages for an operator: the first 20, and how many there are in all. */
        public List<String> messages() {
            var first = problems.stream().limit(SHOWN).map(FileProblem::toString);
            return problems.size() <= SHOWN
                    ? first.toList()
                    : Stream.concat(first, Stream.of(rest(problems.size()))).toList();
        }

        private String rest(int total) {
            return "%s: dit zijn de eerste %d van %d problemen."
                    .formatted(problems.getFirst().file(), SHOWN, total);
        }
    }
}
