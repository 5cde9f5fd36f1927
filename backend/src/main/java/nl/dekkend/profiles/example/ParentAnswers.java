package nl.dekkend.profiles.example;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import nl.dekkend.profiles.content.ParentAnswer;
import nl.dekkend.profiles.norm.ParentQuestion;
import nl.dekkend.shared.SchoolYear;
import org.jspecify.annotations.Nullable;

/** Answers to the questions of parents; no two schools of a core area give the same ones in one year. */
final class ParentAnswers {

    private record Given(@Nullable String coreArea, SchoolYear year, List<ParentAnswer> answers) {}

    private final Set<Given> given = new HashSet<>();

    List<ParentAnswer> first(Subject subject, Turn turn) {
        var dice = subject.dice(turn.year(), "parents");
        return unlikeOthers(
                subject,
                turn,
                () -> turn.asked().questions().stream()
                        .map(question -> answer(subject, question.id(), dice))
                        .toList());
    }

    /** At one school in three one answer is another. */
    List<ParentAnswer> next(Subject subject, List<ParentAnswer> said, Turn turn) {
        var dice = subject.dice(turn.year(), "parents");
        if (!dice.hits(1, 3) && !isGiven(subject, turn, said)) return said;
        return unlikeOthers(subject, turn, () -> {
            var again = dice.one(
                    turn.asked().questions().stream().map(ParentQuestion::id).toList());
            return said.stream()
                    .map(one -> one.question().equals(again) ? answer(subject, again, dice) : one)
                    .toList();
        });
    }

    private static ParentAnswer answer(Subject subject, String question, Dice dice) {
        var texts = Objects.requireNonNull(subject.templates().parentAnswers().get(question));
        return new ParentAnswer(question, dice.one(texts));
    }

    /** Draws until it is new; with so few texts that it cannot be, the last one stays. */
    private List<ParentAnswer> unlikeOthers(Subject subject, Turn turn, Supplier<List<ParentAnswer>> draw) {
        var answers = draw.get();
        for (int more = 0; more < 20 && isGiven(subject, turn, answers); more++) answers = draw.get();
        return answers;
    }

    private boolean isGiven(Subject subject, Turn turn, List<ParentAnswer> answers) {
        return !given.add(new Given(subject.school().coreAreaId(), turn.year(), answers));
    }
}
