package nl.dekkend.profiles.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that a school writes in its profile, or one section of it: then the rest is empty. Texts are plain text.
 *
 * @param summary what the school can do, in three plain sentences
 * @param vision how the school sees support
 * @param answers to the norm, and perhaps to items of an earlier norm that nobody asks any more
 * @param limits what the school cannot do
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProfileContent(
        @Nullable String summary,
        @Nullable String vision,
        List<ParentAnswer> parentAnswers,
        List<GivenAnswer> answers,
        List<SelfAssessment> selfAssessments,
        List<ExtraSupport> extraSupport,
        List<Expertise> expertise,
        @Nullable String limits,
        List<SchoolContact> contacts,
        @Nullable CouncilAdvice councilAdvice) {

    /** Nothing yet. */
    public static final ProfileContent EMPTY = new ProfileContent(
            null, null, List.of(), List.of(), List.of(), List.of(), List.of(), null, List.of(), null);

    /** Keeps copies; a list that is not there is empty. */
    @SuppressWarnings("DataFlowIssue") // read from JSON, where what is empty is left out
    public ProfileContent {
        parentAnswers = copy(parentAnswers);
        answers = copy(answers);
        selfAssessments = copy(selfAssessments);
        extraSupport = copy(extraSupport);
        expertise = copy(expertise);
        contacts = copy(contacts);
    }

    /** Nothing but answers to the norm. */
    public static ProfileContent ofAnswers(List<GivenAnswer> answers) {
        return new ProfileContent(
                null, null, List.of(), answers, List.of(), List.of(), List.of(), null, List.of(), null);
    }

    /** Nothing but a school's judgements about itself. */
    public static ProfileContent ofSelfAssessments(List<SelfAssessment> assessments) {
        return new ProfileContent(
                null, null, List.of(), List.of(), assessments, List.of(), List.of(), null, List.of(), null);
    }

    /** Together with other sections; where both say something, the other counts. */
    public ProfileContent plus(ProfileContent other) {
        return new ProfileContent(
                other.summary == null ? summary : other.summary,
                other.vision == null ? vision : other.vision,
                other.parentAnswers.isEmpty() ? parentAnswers : other.parentAnswers,
                other.answers.isEmpty() ? answers : other.answers,
                other.selfAssessments.isEmpty() ? selfAssessments : other.selfAssessments,
                other.extraSupport.isEmpty() ? extraSupport : other.extraSupport,
                other.expertise.isEmpty() ? expertise : other.expertise,
                other.limits == null ? limits : other.limits,
                other.contacts.isEmpty() ? contacts : other.contacts,
                other.councilAdvice == null ? councilAdvice : other.councilAdvice);
    }

    /** What of it counts in another school year: the advice of the participation council is about one year alone. */
    public ProfileContent inAnotherYear() {
        return new ProfileContent(
                summary,
                vision,
                parentAnswers,
                answers,
                selfAssessments,
                extraSupport,
                expertise,
                limits,
                contacts,
                null);
    }

    /** What of it a norm asks: answers to items that are not of these fall away. */
    public ProfileContent answering(Set<String> items) {
        return new ProfileContent(
                summary,
                vision,
                parentAnswers,
                answers.stream().filter(answer -> items.contains(answer.item())).toList(),
                selfAssessments,
                extraSupport,
                expertise,
                limits,
                contacts,
                councilAdvice);
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return List.copyOf(Objects.requireNonNullElse(list, List.of()));
    }
}
