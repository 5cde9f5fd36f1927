package nl.dekkend.profiles.norm;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Objects;
import nl.dekkend.profiles.content.GivenAnswer;
import nl.dekkend.profiles.content.NormAnswerValue;
import nl.dekkend.profiles.content.ScoreBand;
import org.jspecify.annotations.Nullable;

/**
 * How a school answers to its norm.
 *
 * @param answers one for each item, in the order of the norm
 */
public record BasicSupport(SupportNorm norm, List<NormAnswer> answers) {

    /** An item and what the school says to it; null as long as it says nothing. */
    public record NormAnswer(
            NormItem item,
            @Nullable NormAnswerValue value,
            @Nullable String note) {

        static NormAnswer of(NormItem item, @Nullable GivenAnswer answer) {
            return answer == null
                    ? new NormAnswer(item, null, null)
                    : new NormAnswer(item, answer.value(), answer.note());
        }
    }

    /** Answers to items that this norm does not ask are left out. */
    public static BasicSupport of(SupportNorm norm, List<GivenAnswer> answers) {
        var given = answers.stream().collect(toMap(GivenAnswer::item, identity(), (one, more) -> more));
        return new BasicSupport(
                norm,
                norm.items().stream()
                        .map(item -> NormAnswer.of(item, given.get(item.code())))
                        .toList());
    }

    /** Items answered with yes: partly, no and nothing do not count. */
    public int met() {
        return count(NormAnswerValue.YES);
    }

    /** Items answered with partly. */
    public int partly() {
        return count(NormAnswerValue.PARTLY);
    }

    /** Items the norm asks. */
    public int total() {
        return norm.items().size();
    }

    /** Items answered at all. */
    public int answered() {
        return total() - count(null);
    }

    /** Part of the items that is met, 0 to 1; each counts the same. */
    public double share() {
        return total() == 0 ? 0 : (double) met() / total();
    }

    /** Where that lies. */
    public ScoreBand band() {
        return ScoreBand.of(met(), total());
    }

    private int count(@Nullable NormAnswerValue value) {
        return (int) answers.stream()
                .filter(answer -> Objects.equals(answer.value(), value))
                .count();
    }
}
