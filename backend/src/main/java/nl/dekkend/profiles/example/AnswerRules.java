package nl.dekkend.profiles.example;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static nl.dekkend.profiles.content.NormAnswerValue.NO;
import static nl.dekkend.profiles.content.NormAnswerValue.PARTLY;
import static nl.dekkend.profiles.content.NormAnswerValue.YES;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import nl.dekkend.profiles.content.GivenAnswer;
import nl.dekkend.profiles.content.NormAnswerValue;
import nl.dekkend.profiles.norm.NormItem;
import org.jspecify.annotations.Nullable;

/** What a school answers to the norm. */
final class AnswerRules {

    private final Subject subject;
    private final Turn turn;
    private final Dice dice;
    private final Unsaid notes = new Unsaid();

    private AnswerRules(Subject subject, Turn turn) {
        this.subject = subject;
        this.turn = turn;
        this.dice = subject.dice(turn.year(), "answers");
    }

    static List<GivenAnswer> first(Subject subject, Turn turn) {
        return new AnswerRules(subject, turn).first();
    }

    /** Mostly what was said the year before, with a step or three forward, or now and then one back. */
    static List<GivenAnswer> next(Subject subject, Turn before, List<GivenAnswer> said, Turn now) {
        return new AnswerRules(subject, now)
                .next(now.unchangedSince(before), said.stream().collect(toMap(GivenAnswer::item, identity())));
    }

    private List<GivenAnswer> first() {
        var items = turn.norm().items();
        int unmet = items.size() - ScoreRules.met(subject.byScore(), items.size());
        var failing = new HashSet<>(dice.several(items, unmet, item -> hardness(item.code())));
        return items.stream()
                .map(item -> answer(item.code(), failing.contains(item) ? dice.hits(2, 3) ? PARTLY : NO : YES))
                .toList();
    }

    private List<GivenAnswer> next(Set<String> unchanged, Map<String, GivenAnswer> said) {
        var values = new LinkedHashMap<String, NormAnswerValue>();
        for (var code : turn.norm().items().stream().map(NormItem::code).toList()) {
            var old = said.get(code);
            values.put(code, old != null && unchanged.contains(code) ? old.value() : anew(old));
        }
        develop(values, unchanged);
        var kept = said.values().stream()
                .filter(old -> unchanged.contains(old.item()) && old.value() == values.get(old.item()))
                .collect(toMap(GivenAnswer::item, identity()));
        kept.values().forEach(old -> notes.said(old.note()));
        return values.keySet().stream()
                .map(code -> kept.containsKey(code)
                        ? Objects.requireNonNull(kept.get(code))
                        : answer(code, Objects.requireNonNull(values.get(code))))
                .toList();
    }

    /** What is asked for the first time half of the schools do only in part; what is asked in other words, fewer. */
    private NormAnswerValue anew(@Nullable GivenAnswer old) {
        if (old == null) return subject.byScore().isInSecondHalf() ? YES : PARTLY;
        return old.value() == YES && dice.hits(1, 4) ? PARTLY : old.value();
    }

    private void develop(Map<String, NormAnswerValue> values, Set<String> unchanged) {
        if (dice.hits(1, 8)) {
            draw(values, unchanged, true, 1, this::hardness).forEach(code -> values.put(code, PARTLY));
        } else {
            draw(values, unchanged, false, dice.between(1, 3), code -> 7 - hardness(code))
                    .forEach(code -> values.put(code, YES));
        }
    }

    private List<String> draw(
            Map<String, NormAnswerValue> values,
            Set<String> unchanged,
            boolean met,
            int count,
            ToIntFunction<String> weight) {
        var codes = values.entrySet().stream()
                .filter(one -> unchanged.contains(one.getKey()) && (one.getValue() == YES) == met)
                .map(Map.Entry::getKey)
                .toList();
        return dice.several(codes, count, weight);
    }

    private GivenAnswer answer(String code, NormAnswerValue value) {
        boolean told = switch (value) {
            case NO -> true;
            case PARTLY -> dice.hits(1, 2);
            case YES -> dice.hits(1, 10);
        };
        var texts = subject.templates().normNotes().getOrDefault(value, List.of());
        return told && !subject.templates().items().withoutNote().contains(code)
                ? new GivenAnswer(code, value, notes.one(dice, texts))
                : new GivenAnswer(code, value, null);
    }

    private int hardness(String code) {
        var items = subject.templates().items();
        if (items.hard().contains(code)) return 6;
        return items.easy().contains(code) ? 1 : 3;
    }
}
