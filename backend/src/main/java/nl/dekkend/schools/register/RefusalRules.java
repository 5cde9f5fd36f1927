package nl.dekkend.schools.register;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import nl.dekkend.imports.FileProblem;
import nl.dekkend.imports.ImportRefused;
import nl.dekkend.imports.ImportRequest;

/** Says to operators why a file that is read well is still not taken in. */
final class RefusalRules {

    private static final int NAMED = 100;

    private RefusalRules() {}

    /** The steps to save; refuses the file when there are none to be taken. */
    static List<Step> accepted(Delivery delivery, Comparison comparison) {
        return switch (comparison) {
            case Comparison.Difference difference -> difference.steps();
            case Comparison.OutsideScope outside ->
                throw new ImportRefused(List.of(problem(delivery, outside(outside))));
            case Comparison.TooManyClosings closings -> throw new ImportRefused(List.of(tooMany(delivery, closings)));
        };
    }

    private static String outside(Comparison.OutsideScope outside) {
        return "dit bestand noemt ook scholen buiten --scope, in %s. Geef met --scope alle gemeenten van het bestand."
                .formatted(outside.municipalities().stream().limit(NAMED).collect(joining(",")));
    }

    private static FileProblem tooMany(Delivery delivery, Comparison.TooManyClosings closings) {
        var closing = closings.closing();
        String named = closing.stream()
                .limit(NAMED)
                .map(entry -> "\n  " + entry.id() + " " + entry.name())
                .collect(joining());
        var rest = closing.size() > NAMED ? "\n  en nog " + (closing.size() - NAMED) : "";
        return problem(delivery, """
                %d vestigingen sluiten, en zonder toestemming mogen dat er %d zijn. Is het bestand heel? \
                Klopt het, geef dan --accept-closing %1$d. Het gaat om:%s%s\
                """.formatted(closing.size(), closings.allowed(), named, rest));
    }

    private static FileProblem problem(Delivery delivery, String sentence) {
        return new FileProblem(delivery.file(), 0, null, sentence);
    }

    /** A register always speaks of a day; without it nobody can tell which of two files is newer. */
    static LocalDate requireAsOf(ImportRequest request) {
        if (request.asOf() != null) return request.asOf();
        var file = String.valueOf(request.file().getFileName());
        throw new ImportRefused(List.of(new FileProblem(
                file, 0, null, "geef met --as-of de dag waarover dit bestand gaat, zoals 2026-08-01.")));
    }
}
