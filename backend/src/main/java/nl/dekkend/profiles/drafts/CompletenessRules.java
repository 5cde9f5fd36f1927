package nl.dekkend.profiles.drafts;

import static nl.dekkend.profiles.content.ProfileSection.BASIC_SUPPORT;
import static nl.dekkend.profiles.content.ProfileSection.CONTACTS;
import static nl.dekkend.profiles.content.ProfileSection.COUNCIL;
import static nl.dekkend.profiles.content.ProfileSection.PARENTS;
import static nl.dekkend.profiles.content.ProfileSection.SELF_ASSESSMENT;
import static nl.dekkend.profiles.content.ProfileSection.SUMMARY;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dekkend.graphql.Problem;
import nl.dekkend.profiles.content.ParentAnswer;
import nl.dekkend.profiles.content.ProfileContent;
import nl.dekkend.profiles.content.ProfileProblem;
import nl.dekkend.profiles.content.ProfileSection;
import nl.dekkend.profiles.content.SelfAssessment;
import nl.dekkend.profiles.norm.AssessmentTheme;
import nl.dekkend.profiles.norm.ParentQuestion;

/** How far a draft is. Six sections must be whole; of the others a school may have nothing to say. */
final class CompletenessRules {

    private final Draft draft;
    private final ProfileContent content;

    private CompletenessRules(Draft draft) {
        this.draft = draft;
        this.content = draft.content();
    }

    /** Part of what must be said that is said, 0 to 1; each section counts the same. */
    static double completeness(Draft draft) {
        var rules = new CompletenessRules(draft);
        return Stream.of(SUMMARY, PARENTS, BASIC_SUPPORT, SELF_ASSESSMENT, CONTACTS, COUNCIL)
                .mapToDouble(rules::share)
                .average()
                .orElse(1);
    }

    /** Whether all is said that a section must say; one where nothing must be said counts once it was saved. */
    static boolean isComplete(Draft draft, ProfileSection section) {
        return switch (section) {
            case EXTRA_SUPPORT, EXPERTISE, LIMITS -> draft.section(section).savedAt() != null;
            default -> new CompletenessRules(draft).share(section) == 1;
        };
    }

    /** What keeps it from being given to the partnership or the public. */
    static List<Problem> missing(Draft draft) {
        var rules = new CompletenessRules(draft);
        var problems = new ArrayList<Problem>();
        if (rules.content.summary() == null) problems.add(Problem.of(ProfileProblem.TEXT_MISSING, "summary"));
        rules.unanswered().forEach(field -> problems.add(Problem.of(ProfileProblem.UNANSWERED, field)));
        if (rules.content.contacts().isEmpty()) problems.add(Problem.of(ProfileProblem.UNANSWERED, "contacts"));
        if (rules.content.councilAdvice() == null)
            problems.add(Problem.of(ProfileProblem.COUNCIL_ADVICE_MISSING, "councilAdvice"));
        return problems;
    }

    private double share(ProfileSection section) {
        return switch (section) {
            case SUMMARY -> content.summary() == null ? 0 : 1;
            case PARENTS ->
                part(draft.asked().questions().size(), openQuestions().size());
            case BASIC_SUPPORT -> part(draft.norm().items().size(), openItems().size());
            case SELF_ASSESSMENT ->
                part(draft.asked().themes().size(), openThemes().size());
            case CONTACTS -> content.contacts().isEmpty() ? 0 : 1;
            case COUNCIL -> content.councilAdvice() == null ? 0 : 1;
            case EXTRA_SUPPORT, EXPERTISE, LIMITS -> 1;
        };
    }

    private static double part(int all, int open) {
        return all == 0 ? 1 : (double) (all - open) / all;
    }

    /** Questions, items and themes nobody has answered, as fields of the form. */
    private List<String> unanswered() {
        return Stream.of(
                        named("parentAnswers", openQuestions()),
                        named("answers", openItems()),
                        named("selfAssessments", openThemes()))
                .flatMap(Collection::stream)
                .toList();
    }

    private static List<String> named(String list, List<String> open) {
        return open.stream().map(id -> list + "." + id).toList();
    }

    private List<String> openQuestions() {
        var given = content.parentAnswers().stream().map(ParentAnswer::question).collect(Collectors.toSet());
        return open(draft.asked().questions().stream().map(ParentQuestion::id), given);
    }

    private List<String> openThemes() {
        var given =
                content.selfAssessments().stream().map(SelfAssessment::theme).collect(Collectors.toSet());
        return open(draft.asked().themes().stream().map(AssessmentTheme::id), given);
    }

    private List<String> openItems() {
        return draft.basicSupport().answers().stream()
                .filter(answer -> answer.value() == null)
                .map(answer -> answer.item().code())
                .toList();
    }

    private static List<String> open(Stream<String> asked, Set<String> given) {
        return asked.filter(id -> !given.contains(id)).toList();
    }
}
