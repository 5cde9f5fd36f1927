package nl.dekkend.profiles.example;

import static nl.dekkend.profiles.content.CouncilVerdict.NEGATIVE;
import static nl.dekkend.profiles.content.CouncilVerdict.NOT_GIVEN;
import static nl.dekkend.profiles.content.CouncilVerdict.POSITIVE;

import java.util.List;
import nl.dekkend.profiles.content.CouncilAdvice;
import nl.dekkend.profiles.content.CouncilVerdict;
import org.jspecify.annotations.Nullable;

/** What the participation council said: mostly yes, one to four weeks before the profile came out. */
final class CouncilRules {

    private CouncilRules() {}

    static CouncilAdvice advice(Subject subject, Turn turn) {
        var dice = subject.dice(turn.year(), "council");
        var verdict = verdict(dice);
        var givenOn = DateRules.publishedAt(subject, turn.year()).toLocalDate().minusWeeks(dice.between(1, 4));
        return new CouncilAdvice(verdict, verdict == NOT_GIVEN ? null : givenOn, note(subject, verdict, dice));
    }

    private static @Nullable String note(Subject subject, CouncilVerdict verdict, Dice dice) {
        var texts = subject.templates().councilNotes().getOrDefault(verdict, List.of());
        boolean told = verdict == NEGATIVE || dice.hits(1, 2);
        return told && !texts.isEmpty() ? dice.one(texts) : null;
    }

    private static CouncilVerdict verdict(Dice dice) {
        int drawn = dice.below(100);
        if (drawn < 85) return POSITIVE;
        return drawn < 97 ? NOT_GIVEN : NEGATIVE;
    }
}
