package nl.dekkend.imports;

import java.util.List;

/** A file that is not understood. It undoes the import and reaches the operator as {@link ImportReport.Refused}. */
public final class ImportRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<FileProblem> problems;

    /** Refuses a file with every problem that was found in it. */
    public ImportRefused(List<FileProblem> problems) {
        super(String.join("\n", FileProblem.messages(problems)));
        this.problems = List.copyOf(problems);
    }

    /** Every problem, in the order of the file. */
    public List<FileProblem> problems() {
        return problems;
    }
}
