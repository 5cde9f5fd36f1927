package nl.dekkend.profiles.drafts;

import static nl.dekkend.profiles.content.ProfileStatus.DRAFT;
import static nl.dekkend.profiles.content.ProfileStatus.RETURNED;
import static nl.dekkend.profiles.content.ProfileStatus.SUBMITTED;
import static nl.dekkend.profiles.drafts.ProfileAction.PUBLISH;
import static nl.dekkend.profiles.drafts.ProfileAction.RETURN;
import static nl.dekkend.profiles.drafts.ProfileAction.SAVE;
import static nl.dekkend.profiles.drafts.ProfileAction.SUBMIT;
import static nl.dekkend.profiles.drafts.ProfileAction.WITHDRAW;
import static nl.dekkend.profiles.norm.ProfilePublisher.PARTNERSHIP;
import static nl.dekkend.profiles.norm.ProfilePublisher.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.dekkend.graphql.Refused;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Role;
import nl.dekkend.identity.Scope;
import nl.dekkend.profiles.content.ExtraSupport;
import nl.dekkend.profiles.content.ProfileContent;
import nl.dekkend.profiles.content.ProfileStatus;
import nl.dekkend.profiles.content.SupportLevel;
import nl.dekkend.profiles.norm.ProfilePublisher;
import org.junit.jupiter.api.Test;

class WayRulesTests {

    private static final Actor EDITOR_OF_THE_SCHOOL = somebody(Role.SCHOOL_EDITOR);
    private static final Actor CONSULTANT = somebody(Role.CONSULTANT);

    @Test
    void theSchoolWritesAndSubmitsAndThePartnershipReturnsOrPublishes() {
        assertThat(possible(DRAFT, PARTNERSHIP, EDITOR_OF_THE_SCHOOL)).containsExactly(SAVE, SUBMIT);
        assertThat(possible(DRAFT, PARTNERSHIP, CONSULTANT)).isEmpty();
        assertThat(possible(SUBMITTED, PARTNERSHIP, EDITOR_OF_THE_SCHOOL)).containsExactly(WITHDRAW);
        assertThat(possible(SUBMITTED, PARTNERSHIP, CONSULTANT)).containsExactly(RETURN, PUBLISH);
        assertThat(possible(RETURNED, PARTNERSHIP, EDITOR_OF_THE_SCHOOL)).containsExactly(SAVE, SUBMIT);
    }

    @Test
    void whereSchoolsPublishTheSchoolNeedsNobody() {
        assertThat(possible(DRAFT, SCHOOL, EDITOR_OF_THE_SCHOOL)).containsExactly(SAVE, SUBMIT, PUBLISH);
        assertThat(possible(DRAFT, SCHOOL, CONSULTANT)).isEmpty();
    }

    @Test
    void onlyThePartnershipWhoseNormItAnswersDecides() {
        var draft = Drafted.of(ProfileContent.EMPTY, SUBMITTED, PARTNERSHIP);

        assertThat(WayRules.possible(draft, consultantOf("PO2711"))).containsExactly(RETURN, PUBLISH);
        assertThat(WayRules.possible(draft, consultantOf("VO2704"))).isEmpty();
        assertThatThrownBy(() -> WayRules.role(draft, RETURN, consultantOf("VO2704")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aBoardOnlyReads() {
        assertThat(possible(DRAFT, SCHOOL, somebody(Role.BOARD))).isEmpty();
        assertThat(possible(SUBMITTED, PARTNERSHIP, somebody(Role.BOARD))).isEmpty();
    }

    @Test
    void whatTheNormAsksOfEverySchoolIsNotExtra() {
        var draft = Drafted.of(support(
                new ExtraSupport("autisme", SupportLevel.EXTRA, "Een rustige plek."),
                new ExtraSupport("dyslexie", SupportLevel.EXTRA, "Extra tijd."),
                new ExtraSupport("dyslexie", SupportLevel.INTENSIVE, "Elke dag begeleiding.")));

        assertThat(WarningRules.warnings(draft)).singleElement().satisfies(warning -> {
            assertThat(warning.field()).isEqualTo("extraSupport[1]");
            assertThat(warning.normItem().code()).isEqualTo("3.1");
        });
    }

    @Test
    void allThatIsMissingIsToldBeforeSubmitting() {
        assertThat(WayRules.problems(Drafted.empty(), SUBMIT))
                .extracting(problem -> problem.code().name() + " " + problem.field())
                .containsExactly(
                        "TEXT_MISSING summary",
                        "UNANSWERED parentAnswers.hoe-merkt-mijn-kind-dat",
                        "UNANSWERED answers.1.1",
                        "UNANSWERED answers.3.1",
                        "UNANSWERED selfAssessments.hgw",
                        "UNANSWERED contacts",
                        "COUNCIL_ADVICE_MISSING councilAdvice");
        assertThat(CompletenessRules.completeness(Drafted.empty())).isZero();
    }

    private static List<ProfileAction> possible(ProfileStatus status, ProfilePublisher publisher, Actor actor) {
        return WayRules.possible(Drafted.of(ProfileContent.EMPTY, status, publisher), actor);
    }

    private static Actor consultantOf(String partnership) {
        return new Actor("1", "", Set.of(Role.CONSULTANT), Scope.ofPartnership(partnership));
    }

    private static Actor somebody(Role role) {
        return new Actor("1", "", Set.of(role), Drafted.SCOPE);
    }

    private static ProfileContent support(ExtraSupport... support) {
        return new ProfileContent(
                null, null, List.of(), List.of(), List.of(), List.of(support), List.of(), null, List.of(), null);
    }
}
