package nl.dekkend.imports;

import java.util.List;
import java.util.function.Function;

/** What came of reading a file: its whole content, or every problem in it and no content. */
public sealed interface Reading<T> {

    /** Reads on in what was understood; what was refused stays refused. */
    <R> Reading<R> then(Function<T, Reading<R>> next);

    /** What was understood; fails with {@link ImportRefused} when the file was refused. */
    T require();

    /** The file is understood from its first line to its last. */
    record Accepted<T>(T content) implements Reading<T> {
        @Override
        public <R> Reading<R> then(Function<T, Reading<R>> next) {
            return next.apply(content);
        }

        @Override
        public T require() {
            return content;
        }
    }

    /** The file is not understood; nothing of it may be used. */
    record Refused<T>(List<FileProblem> problems) implements Reading<T> {

        /** Keeps the problems, in the order of the file. */
        public Refused {
            problems = List.copyOf(problems);
        }

        @Override
        public <R> Reading<R> then(Function<T, Reading<R>> next) {
            return new Refused<>(problems);
        }

        @Override
        public T require() {
            throw new ImportRefused(problems);
        }
    }
}
