package nl.dekkend.imports;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** How an import ended. */
public sealed interface ImportReport {

    /** The file is in. {@code remarks} are lines for people: what was added, changed, renamed, moved, closed. */
    record Imported(int rows, List<String> remarks) implements ImportReport {

        /** Keeps a copy of the remarks. */
        public Imported {
            remarks = List.copyOf(remarks);
        }
    }

    /** What the file would do, and that nothing of it was done. */
    record Previewed(int rows, List<String> remarks) implements ImportReport {

        /** Keeps a copy of the remarks. */
        public Previewed {
            remarks = List.copyOf(remarks);
        }
    }

    /** Exactly this file came in before; nothing was done. */
    record Unchanged(OffsetDateTime loadedAt) implements ImportReport {}

    /** Exactly this file came in before, as of an earlier day; only the day is another one now. */
    record Redated(LocalDate asOf) implements ImportReport {}

    /** Nothing changed, and why: every problem at once. */
    record Refused(List<FileProblem> problems) implements ImportReport {

        /** Keeps a copy of the problems. */
        public Refused {
            problems = List.copyOf(problems);
        }

        /** What an operator reads: the first 20 problems, and how many there are. */
        public List<String> messages() {
            return FileProblem.messages(problems);
        }
    }
}
