package nl.dekkend.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;

/** What an operator typed behind {@code script/import}. */
record ImportOrder(String kind, ImportRequest request, boolean preview) {

    /** Typed wrongly; the message says what to type. */
    static final class Misunderstood extends RuntimeException {
        private static final long serialVersionUID = 1;

        Misunderstood(String message) {
            super(message, null, false, false);
        }
    }

    private static final Set<String> OPTIONS = Set.of("as-of", "scope", "accept-closing", "preview");

    static ImportOrder of(ApplicationArguments typed, List<String> kinds, LocalDate today) {
        List<String> words = typed.getNonOptionArgs();
        if (words.size() != 2) {
            throw new Misunderstood(
                    "Typ de soort en het bestand: script/import duo-primary scholen.csv --as-of 2026-10-01");
        }
        known(typed);
        if (!kinds.contains(words.getFirst())) {
            throw new Misunderstood(
                    "'%s' is geen soort bestand. Kies uit: %s.".formatted(words.getFirst(), String.join(", ", kinds)));
        }
        return new ImportOrder(
                words.getFirst(),
                new ImportRequest(
                        readable(words.get(1)), List.of(), asOf(typed, today), scope(typed), acceptClosing(typed)),
                typed.containsOption("preview"));
    }

    private static void known(ApplicationArguments typed) {
        for (String option : typed.getOptionNames()) {
            if (!OPTIONS.contains(option) && !option.startsWith("spring.")) {
                throw new Misunderstood(
                        "--%s kent dit commando niet. Er zijn: --as-of, --scope, --accept-closing en --preview."
                                .formatted(option));
            }
        }
    }

    private static Path readable(String file) {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new Misunderstood("%s is geen bestand dat te lezen is.".formatted(file));
        }
        return path;
    }

    private static LocalDate asOf(ApplicationArguments typed, LocalDate today) {
        String text = value(typed, "as-of");
        if (text == null) {
            throw new Misunderstood("Geef met --as-of de dag waarvan het bestand is, zoals --as-of 2026-10-01.");
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.isAfter(today)) {
                throw new Misunderstood("--as-of %s ligt in de toekomst.".formatted(text));
            }
            return day;
        } catch (DateTimeParseException e) {
            throw new Misunderstood("--as-of %s is geen dag. Schrijf jaar-maand-dag: 2026-10-01.".formatted(text));
        }
    }

    private static ImportScope scope(ApplicationArguments typed) {
        String text = value(typed, "scope");
        if (text == null || text.equals("national")) {
            return new ImportScope.National();
        }
        var codes = List.of(text.split(","));
        if (!codes.stream().allMatch(code -> code.matches("GM\\d{4}"))) {
            throw new Misunderstood("--scope is 'national' of een lijst gemeentecodes: --scope GM0375,GM0396.");
        }
        return new ImportScope.Municipalities(Set.copyOf(codes));
    }

    private static int acceptClosing(ApplicationArguments typed) {
        String text = value(typed, "accept-closing");
        if (text != null && !text.matches("\\d{1,6}")) {
            throw new Misunderstood("--accept-closing is een aantal scholen: --accept-closing 150.");
        }
        return text == null ? 0 : Integer.parseInt(text);
    }

    private static @Nullable String value(ApplicationArguments typed, String option) {
        List<String> values = typed.getOptionValues(option);
        return values == null || values.isEmpty() ? null : values.getLast();
    }
}
