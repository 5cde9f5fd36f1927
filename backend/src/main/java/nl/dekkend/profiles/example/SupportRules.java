package nl.dekkend.profiles.example;

import static nl.dekkend.profiles.content.SupportLevel.EXTRA;
import static nl.dekkend.profiles.content.SupportLevel.INTENSIVE;

import java.util.List;
import java.util.stream.Stream;
import nl.dekkend.profiles.content.ExtraSupport;
import nl.dekkend.profiles.content.SupportLevel;

/** For which needs a school does more than the norm asks, in its first year. */
final class SupportRules {

    static final int MOST = 6;

    private SupportRules() {}

    static List<ExtraSupport> first(Subject subject, SchoolCharacter character, Turn turn) {
        var dice = subject.dice(turn.year(), "support");
        return character.needs().stream()
                .flatMap(need -> entries(subject, character, need, turn, dice))
                .limit(MOST)
                .toList();
    }

    private static Stream<ExtraSupport> entries(
            Subject subject, SchoolCharacter character, String need, Turn turn, Dice dice) {
        var mistaken = character.mistaken();
        return mistaken != null && character.mistakes(need)
                ? Stream.of(new ExtraSupport(need, EXTRA, mistaken.description()))
                : entries(subject, need, turn, dice);
    }

    /** What a school may say of one need. */
    static Stream<ExtraSupport> entries(Subject subject, String need, Turn turn, Dice dice) {
        var template = subject.templates().extra(need).orElseThrow();
        return levels(template, turn.isBasic(need), dice).stream()
                .map(level -> new ExtraSupport(need, level, dice.one(template.at(level))));
    }

    /** Light support that is basic already is seldom reported as extra. */
    private static List<SupportLevel> levels(ExtraTemplate template, boolean basic, Dice dice) {
        if (!template.has(EXTRA)) return List.of(INTENSIVE);
        if (!template.has(INTENSIVE)) return List.of(EXTRA);
        if (basic) return List.of(dice.hits(4, 5) ? INTENSIVE : EXTRA);
        if (dice.hits(1, 8)) return List.of(EXTRA, INTENSIVE);
        return List.of(dice.hits(2, 3) ? EXTRA : INTENSIVE);
    }
}
