package nl.dekkend.territory;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.dekkend.changes.ChangeKind;
import nl.dekkend.changes.Merged;
import nl.dekkend.imports.FileProblem;
import nl.dekkend.imports.ImportRefused;
import nl.dekkend.imports.ImportRequest;

/** So much does not disappear at once: more likely the file is not whole. */
final class BrakeRules {

    private static final int PERCENT = 2;
    private static final int NAMED = 100;

    private BrakeRules() {}

    /**
     * Undoes the import when more is gone than two in a hundred and than the operator agreed to.
     *
     * @param size how many records there are now
     */
    static void check(ImportRequest request, int size, Merged done) {
        Set<String> gone = done.of(ChangeKind.REMOVED);
        int before = size - done.of(ChangeKind.ADDED).size() + gone.size();
        int allowed = Math.max(request.acceptClosing(), before * PERCENT / 100);
        if (gone.size() > allowed) throw new ImportRefused(List.of(problem(request, done.noun(), gone, allowed)));
    }

    private static FileProblem problem(ImportRequest request, String noun, Collection<String> gone, int allowed) {
        String named = gone.stream().sorted().limit(NAMED).collect(joining(", "));
        var rest = gone.size() > NAMED ? " en nog " + (gone.size() - NAMED) : "";
        var sentence = """
                %s: er verdwijnen er %d, en zonder toestemming mogen dat er %d zijn. Is het bestand heel? \
                Klopt het, geef dan --accept-closing %2$d. Het gaat om: %s%s\
                """.formatted(noun, gone.size(), allowed, named, rest);
        return new FileProblem(String.valueOf(request.file().getFileName()), 0, null, sentence);
    }
}
