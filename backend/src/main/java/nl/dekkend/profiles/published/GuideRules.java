package nl.dekkend.profiles.published;

import static java.util.stream.Collectors.joining;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.dekkend.profiles.content.ProfileChange;
import nl.dekkend.profiles.content.SchoolContact;
import nl.dekkend.profiles.norm.BasicSupport;
import nl.dekkend.profiles.published.SchoolGuideText.Part;
import org.jspecify.annotations.Nullable;

/** Tells a profile as running Dutch text, in the order in which parents ask. */
final class GuideRules {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));

    private final List<Part> parts = new ArrayList<>();
    private final GuideWords words;

    private GuideRules(GuideWords words) {
        this.words = words;
    }

    static SchoolGuideText text(
            String school,
            SupportProfile profile,
            BasicSupport support,
            List<ProfileChange> changes,
            GuideWords words) {
        var rules = new GuideRules(words);
        rules.opening(school, profile);
        rules.whatSchoolDoes(profile, support);
        rules.paragraph("Wat wij niet kunnen", profile.limits());
        rules.entries("Wie u kunt vragen", profile.content().contacts(), GuideRules::says);
        rules.entries("Wat er anders is dan vorig jaar", changes, rules::says);
        return new SchoolGuideText(rules.parts);
    }

    private void opening(String school, SupportProfile profile) {
        heading("Ondersteuning op " + school + " in " + profile.schoolYear());
        if (profile.example()) say("Voorbeeld: Dekkend heeft deze tekst bedacht. De school schreef hem niet.");
        say(profile.summary());
        say("Dit staat in ons schoolondersteuningsprofiel van " + DAY.format(profile.lastWord()) + ".");
        paragraph("Hoe wij naar ondersteuning kijken", profile.vision());
    }

    private void whatSchoolDoes(SupportProfile profile, BasicSupport support) {
        entries(
                "Vragen van ouders",
                profile.parentAnswers(),
                answer -> words.questions().getOrDefault(answer.question(), answer.question()) + " " + answer.text());
        paragraph(
                "Wat wij voor elk kind doen",
                ("Het samenwerkingsverband vraagt %d dingen van elke school. "
                                + "Wij doen er %d helemaal en %d voor een deel.")
                        .formatted(support.total(), support.met(), support.partly()));
        entries(
                "Wat wij extra kunnen",
                profile.extraSupport(),
                extra -> need(extra.supportNeed()) + ": " + extra.description());
        entries(
                "Waar wij veel van weten",
                profile.expertise(),
                expertise -> expertise.description() == null
                        ? need(expertise.supportNeed())
                        : need(expertise.supportNeed()) + ": " + expertise.description());
    }

    private String need(String id) {
        return words.needs().getOrDefault(id, id);
    }

    private static String says(SchoolContact contact) {
        return Stream.of(contact.role(), contact.phone(), contact.email(), contact.hours())
                .filter(said -> said != null && !said.isBlank())
                .collect(joining(", "));
    }

    private String says(ProfileChange change) {
        if (change.isOfNorm()) return "Het samenwerkingsverband heeft veranderd wat het van elke school vraagt.";
        var what = switch (change.kind()) {
            case ADDED -> "Nieuw";
            case CHANGED -> "Anders";
            case REMOVED -> "Niet meer";
        };
        return what + ": " + words.subject(change);
    }

    private void heading(String text) {
        parts.add(new Part.Heading(text));
    }

    private void say(String text) {
        if (!text.isBlank()) parts.add(new Part.Paragraph(text.strip()));
    }

    private void paragraph(String heading, @Nullable String text) {
        if (text == null || text.isBlank()) return;
        heading(heading);
        say(text);
    }

    private <T> void entries(String heading, List<T> entries, Function<T, String> says) {
        if (entries.isEmpty()) return;
        heading(heading);
        entries.forEach(entry -> parts.add(new Part.Entry(says.apply(entry))));
    }
}
