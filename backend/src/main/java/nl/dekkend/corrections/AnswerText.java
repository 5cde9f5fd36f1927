package nl.dekkend.corrections;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.dekkend.mail.Letter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * {@code mail/correction-answer.txt}, filled in: the first line is the subject. What the sender wrote is not in it:
 * somebody could have left another's address.
 */
@Component
@EnableConfigurationProperties(CorrectionSettings.class)
class AnswerText {

    /** Nobody repeats what was said, so the reason is always the same. */
    private static final String ERASED = """
            Uw bericht is gewist.

            In uw bericht stond iets over een kind, of over iemand anders. Dat hoort niet in een bericht op Dekkend:
            anderen lezen het, en het kind of die ander heeft daar niet om gevraagd.

            Klopt er iets niet? Schrijf dan een nieuw bericht, zonder namen en zonder iets over een kind.
            Wilt u over een kind praten? Bel dan de school of het samenwerkingsverband.""";

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    private final String template = read();
    private final CorrectionSettings settings;

    AnswerText(CorrectionSettings settings) {
        this.settings = settings;
    }

    private static String read() {
        try (var file = AnswerText.class.getResourceAsStream("/mail/correction-answer.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One, when the sender left an address. */
    Stream<Letter> letters(Decided decided) {
        var to = decided.replyTo();
        return to == null ? Stream.empty() : Stream.of(letter(to, decided.correction()));
    }

    /** How the outbox knows the answer to a correction. */
    static String about(String correction) {
        return "correction " + correction;
    }

    private Letter letter(String to, Correction correction) {
        var lines = filled(Map.of(
                        "onderwerp", correction.subjectName(),
                        "antwoord", told(correction),
                        "bladzijde", settings.page(correction)))
                .split("\n", 2);
        return new Letter(to, lines[0], lines[1].strip() + "\n", about(correction.id()));
    }

    private static String told(Correction correction) {
        return switch (correction.status()) {
            case ACCEPTED -> "U had gelijk. Het is aangepast.\n\nDit is er veranderd:\n\n" + correction.explanation();
            case ERASED -> ERASED;
            default -> "Het is niet aangepast.\n\nDit is de reden:\n\n" + correction.explanation();
        };
    }

    private String filled(Map<String, String> values) {
        return GAP.matcher(template)
                .replaceAll(gap -> Matcher.quoteReplacement(Objects.requireNonNull(values.get(gap.group(1)))));
    }
}
