package nl.dekkend.profiles.example;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import nl.dekkend.profiles.example.SectorTemplates.BasicAsExtra;
import nl.dekkend.profiles.example.SectorTemplates.NeedWeight;
import nl.dekkend.profiles.example.SectorTemplates.Summary;
import nl.dekkend.schools.School;
import org.jspecify.annotations.Nullable;

/** What a school is like. */
final class CharacterRules {

    private static final String SCHOOL = "{school}";
    private static final String PLACE = "{place}";

    /** How often a summary is chosen that speaks of no need. */
    private static final int PLAIN = 4;

    private static final int FEWEST_NEEDS = 3;
    private static final int MOST_NEEDS = 5;

    private CharacterRules() {}

    static SchoolCharacter of(Subject subject) {
        var dice = subject.dice("character");
        var templates = subject.templates();
        var summary = dice.one(summaries(subject), one -> weight(subject, one));
        var mistaken = mistaken(subject, dice);
        return new SchoolCharacter(
                summary.supportNeeds(),
                filledIn(summary, subject.school()),
                dice.one(templates.visions()),
                dice.one(templates.limits()),
                needs(subject, summary, mistaken, dice),
                mistaken);
    }

    /** Those that are true of it and can be filled in. */
    private static List<Summary> summaries(Subject subject) {
        return subject.templates().summaries().stream()
                .filter(summary -> summary.supportNeeds().stream().allMatch(subject::mayNeed))
                .filter(summary ->
                        subject.school().address() != null || !summary.text().contains(PLACE))
                .toList();
    }

    static boolean fitsEverywhere(Summary summary) {
        return summary.supportNeeds().isEmpty() && !summary.text().contains(PLACE);
    }

    /** A rare need stays rare. */
    private static int weight(Subject subject, Summary summary) {
        return summary.supportNeeds().stream().mapToInt(subject::weight).min().orElse(PLAIN);
    }

    private static String filledIn(Summary summary, School school) {
        var named = summary.text().replace(SCHOOL, school.name());
        return school.address() == null
                ? named
                : named.replace(PLACE, school.address().city());
    }

    private static @Nullable BasicAsExtra mistaken(Subject subject, Dice dice) {
        var possible = subject.templates().basicAsExtra().stream()
                .filter(one -> subject.mayNeed(one.supportNeed()))
                .toList();
        return dice.hits(1, 8) && !possible.isEmpty() ? dice.one(possible) : null;
    }

    private static List<String> needs(Subject subject, Summary summary, @Nullable BasicAsExtra mistaken, Dice dice) {
        var needs = new LinkedHashSet<>(summary.supportNeeds());
        if (mistaken != null) needs.add(mistaken.supportNeed());
        var others = new ArrayList<>(subject.needs());
        others.removeIf(need -> needs.contains(need.supportNeed()));
        int more = dice.between(FEWEST_NEEDS, MOST_NEEDS) - needs.size();
        dice.several(others, more, NeedWeight::weight).forEach(need -> needs.add(need.supportNeed()));
        return List.copyOf(needs);
    }
}
