package nl.dekkend.profiles.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.dekkend.graphql.Problem;
import nl.dekkend.profiles.content.CouncilAdvice;
import nl.dekkend.profiles.content.CouncilVerdict;
import nl.dekkend.profiles.content.Expertise;
import nl.dekkend.profiles.content.ExpertiseKind;
import nl.dekkend.profiles.content.GivenAnswer;
import nl.dekkend.profiles.content.NormAnswerValue;
import nl.dekkend.profiles.content.ProfileContent;
import nl.dekkend.profiles.content.SchoolContact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void anUnfinishedSectionMayBeSaved() {
        assertThat(problems(ProfileContent.EMPTY)).isEmpty();
        assertThat(problems(summary("Wij helpen elk kind. 3 < 5."))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "Wij <b>helpen</b>", "< img src=x>", "<!-- -->", "</p>"})
    void markupIsRefusedAndNotCleaned(String text) {
        assertThat(problems(summary(text))).containsExactly("MARKUP_IN_TEXT section.summary.summary");
    }

    @Test
    void aTextOfAHundredKilobytesIsRefused() {
        assertThat(problems(summary("a".repeat(100_000)))).containsExactly("TEXT_TOO_LONG section.summary.summary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b@school.nl",
                "a@school.nl?bcc=x@y.nl",
                "a@school.nl,b@school.nl",
                "a@school.nl?bcc=x",
                "a;b@school.nl",
                "Ib <ib@school.nl>",
                "ib@school..nl",
                ".ib@school.nl",
                "ib@-school.nl",
                "ib%0a@school.nl",
                "ib@school",
                "ib&cc@school.nl",
                "\"ib\"@school.nl"
            })
    void whatIsMoreOrLessThanOneMailAddressIsRefused(String email) {
        assertThat(problems(contact(email))).containsExactly("EMAIL_MALFORMED section.contacts[0].email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ib@school.nl", "zorg.team+ib@de-ark.school.example", "o'brien_1@School-2.nl"})
    void aMailAddressIsKept(String email) {
        assertThat(problems(contact(email))).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithItsPlace() {
        var content = new ProfileContent(
                null,
                null,
                List.of(),
                List.of(
                        new GivenAnswer("1.1", NormAnswerValue.YES, null),
                        new GivenAnswer("9.9", NormAnswerValue.YES, null),
                        new GivenAnswer("1.1", NormAnswerValue.NO, null)),
                List.of(),
                List.of(),
                List.of(new Expertise("geluk", ExpertiseKind.SPECIALIST, 0.0, true, null)),
                null,
                List.of(new SchoolContact(" ", "06-12345678", "school@", null)),
                new CouncilAdvice(CouncilVerdict.POSITIVE, TODAY.plusDays(1), null));

        assertThat(problems(content))
                .containsExactly(
                        "UNKNOWN_NORM_ITEM section.answers[1].item",
                        "DUPLICATE section.answers[2]",
                        "UNKNOWN_SUPPORT_NEED section.expertise[0].supportNeed",
                        "HOURS_OUT_OF_RANGE section.expertise[0].hoursPerWeek",
                        "TEXT_MISSING section.contacts[0].role",
                        "PHONE_OF_A_PERSON section.contacts[0].phone",
                        "EMAIL_MALFORMED section.contacts[0].email",
                        "DATE_IN_FUTURE section.councilAdvice.givenOn");
    }

    private static List<String> problems(ProfileContent section) {
        return SectionRules.problems(Drafted.empty(), section, Set.of("autisme", "dyslexie"), TODAY).stream()
                .map(SectionRulesTests::written)
                .toList();
    }

    private static String written(Problem problem) {
        return problem.code().name() + " " + problem.field();
    }

    private static ProfileContent contact(String email) {
        return new ProfileContent(
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(new SchoolContact("ib", null, email, null)),
                null);
    }

    private static ProfileContent summary(@Nullable String text) {
        return new ProfileContent(
                text, null, List.of(), List.of(), List.of(), List.of(), List.of(), null, List.of(), null);
    }
}
