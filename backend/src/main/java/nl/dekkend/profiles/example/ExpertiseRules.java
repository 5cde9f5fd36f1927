package nl.dekkend.profiles.example;

import static nl.dekkend.profiles.content.ExpertiseKind.CERTIFIED_STAFF;
import static nl.dekkend.profiles.content.ExpertiseKind.SPECIALIST;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.dekkend.profiles.content.Expertise;
import nl.dekkend.profiles.content.ExpertiseKind;
import nl.dekkend.profiles.example.ExpertiseTemplate.HoursRange;
import org.jspecify.annotations.Nullable;

/** What people at a school are expert in: two things it does more for, and perhaps others. */
final class ExpertiseRules {

    private static final int OF_ITS_SUPPORT = 2;
    private static final int MOST = 4;

    private static final Set<ExpertiseKind> SHAREABLE = Set.of(SPECIALIST, CERTIFIED_STAFF);
    private static final double LEAST_SHAREABLE_HOURS = 4;

    private ExpertiseRules() {}

    static List<Expertise> first(Subject subject, Set<String> supported, Turn turn) {
        var dice = subject.dice(turn.year(), "expertise");
        var own = ofItsSupport(subject, supported, dice);
        var others = subject.templates().expertise().stream()
                .filter(template -> subject.mayNeed(template.supportNeed()) && !own.contains(template))
                .toList();
        int more = dice.between(OF_ITS_SUPPORT, MOST) - own.size();
        var rest = dice.several(others, more, template -> subject.weight(template.supportNeed()));
        return Stream.concat(own.stream(), rest.stream())
                .map(template -> expertise(template, dice))
                .toList();
    }

    private static List<ExpertiseTemplate> ofItsSupport(Subject subject, Set<String> supported, Dice dice) {
        var needs = subject.needs().stream()
                .filter(need -> supported.contains(need.supportNeed()))
                .map(need -> subject.templates().expertiseIn(need.supportNeed()))
                .filter(templates -> !templates.isEmpty())
                .toList();
        return dice.several(needs, OF_ITS_SUPPORT, templates -> 1).stream()
                .map(dice::one)
                .toList();
    }

    /** At one school in three somebody has other hours. */
    static List<Expertise> next(Subject subject, List<Expertise> said, Turn turn) {
        var dice = subject.dice(turn.year(), "expertise");
        var counted = said.stream().filter(one -> one.hoursPerWeek() != null).toList();
        if (counted.isEmpty() || !dice.hits(1, 3)) return said;
        var old = dice.one(counted);
        var all = new ArrayList<>(said);
        all.replaceAll(one -> one.equals(old) ? otherHours(subject, old, dice) : one);
        return List.copyOf(all);
    }

    private static Expertise otherHours(Subject subject, Expertise old, Dice dice) {
        var hours = subject.templates().expertiseIn(old.supportNeed()).stream()
                .filter(template -> template.kind() == old.kind())
                .findFirst()
                .map(template -> hours(template.hours(), dice))
                .orElse(old.hoursPerWeek());
        return new Expertise(
                old.supportNeed(), old.kind(), hours, old.shareable() && isEnough(hours), old.description());
    }

    private static Expertise expertise(ExpertiseTemplate template, Dice dice) {
        var hours = hours(template.hours(), dice);
        boolean shareable = SHAREABLE.contains(template.kind()) && isEnough(hours) && dice.hits(2, 5);
        return new Expertise(
                template.supportNeed(), template.kind(), hours, shareable, dice.one(template.descriptions()));
    }

    private static boolean isEnough(@Nullable Double hours) {
        return hours != null && hours >= LEAST_SHAREABLE_HOURS;
    }

    /** Whole and half hours. */
    private static @Nullable Double hours(@Nullable HoursRange range, Dice dice) {
        return range == null ? null : dice.between(2 * range.from(), 2 * range.to()) / 2.0;
    }
}
