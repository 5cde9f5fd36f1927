package nl.dekkend.profiles.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dekkend.mail.Letter;

/** {@code mail/profile-reminder.txt}, filled in: the first line is the subject. It says what everybody may know. */
record ReminderText(String template) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    static ReminderText ofTheProduct() {
        try (InputStream file = ReminderText.class.getResourceAsStream("/mail/profile-reminder.txt")) {
            return new ReminderText(
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A letter to a school.
     *
     * @param school its name
     * @param partnership the name of the partnership that wants the profile
     */
    Letter letter(String to, String school, String partnership, ProfileProgress progress, URI site, LocalDate today) {
        var filled = filled(Map.of(
                "school",
                school,
                "samenwerkingsverband",
                partnership,
                "schooljaar",
                progress.schoolYear().toString(),
                "dag",
                DAY.format(progress.dueOn()),
                "moet",
                today.isAfter(progress.dueOn()) ? "moest" : "moet",
                "stand",
                standing(progress),
                "beheer",
                site.toString().replaceFirst("/$", "") + "/beheer/"));
        var lines = filled.split("\n", 2);
        return new Letter(to, lines[0], lines[1].strip() + "\n");
    }

    /** Whether a draft is being written is not public, so it is not told. */
    private static String standing(ProfileProgress progress) {
        var freshUntil = progress.freshUntil();
        if (progress.publishedAt() == null && freshUntil == null) return "Er staat nog geen profiel.";
        return progress.state() == ProfileOverviewState.EXPIRED
                ? "Het profiel dat ouders nu lezen, is sinds " + DAY.format(Objects.requireNonNull(freshUntil))
                        + " verlopen."
                : "Ouders lezen nu nog het profiel van een eerder schooljaar.";
    }

    private String filled(Map<String, String> values) {
        return GAP.matcher(template)
                .replaceAll(gap -> Matcher.quoteReplacement(Objects.requireNonNull(values.get(gap.group(1)))));
    }
}
