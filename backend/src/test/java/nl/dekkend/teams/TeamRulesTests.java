package nl.dekkend.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.dekkend.graphql.Problem;
import nl.dekkend.teams.TeamInputs.SupportTeamMemberInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which contacts a school can have. */
class TeamRulesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0251-123456     |
            14 0255         |
            0800-0512       |
            06-12345678     | PHONE_IS_MOBILE
            06 1234 5678    | PHONE_IS_MOBILE
            +31 6 12345678  | PHONE_IS_MOBILE
            +31(0)612345678 | PHONE_IS_MOBILE
            0031612345678   | PHONE_IS_MOBILE
            612345678       | PHONE_IS_MOBILE
            12345           | PHONE_MALFORMED
            """)
    void aMobileNumberBelongsToAPerson(String phone, @Nullable String code) {
        var found = problems(List.of(youthTeam(phone, null)));

        assertThat(codes(found)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bel 06-12345678",
                "06 12 34 56 78 op dinsdag",
                "06.12.34.56.78",
                "06.1234.5678",
                "06–12345678",
                "0251.123.456",
                "via 0251 123456",
                "(0251) 12 34 56, van 8.30 tot 12.00 uur",
                "+31 6 1234 5678",
                "31612345678"
            })
    void aNumberHasAFieldOfItsOwn(String hours) {
        assertThat(codes(problems(List.of(youthTeam(null, hours))))).containsExactly("PHONE_IN_CONTACT_TEXT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dinsdag 8.30-12.00 en 13.00-15.30 uur",
                "elke 1e maandag, 9:00-10:30",
                "vanaf 01-09-26",
                "vanaf 01-09-2026",
                "van 01-09-2026 t/m 31-12-2026",
                "2026-2027",
                "ma en do 8-12 13-17 uur",
                "ma en do 08-12 13-17 uur",
                "8-12/13-17",
                "1/10-31/12",
                "31/10-31/12"
            })
    void hoursAreNoNumber(String hours) {
        assertThat(problems(List.of(youthTeam(null, hours)))).isEmpty();
    }

    @Test
    void aContactSaysHowItIsReached() {
        assertThat(codes(problems(List.of(youthTeam(null, " "))))).containsExactly("CONTACT_EMPTY");
        assertThat(codes(problems(List.of(youthTeam(null, "x".repeat(101)))))).containsExactly("TEXT_TOO_LONG");
        assertThat(codes(problems(List.of(youthTeam(null, "schrijf a@b.nl")))))
                .containsExactly("EMAIL_IN_CONTACT_TEXT");
    }

    @Test
    void ownWordsBelongToAnotherContactAlone() {
        assertThat(codes(problems(List.of(contact(SupportTeamRole.OTHER, null)))))
                .containsExactly("TEXT_MISSING");
        assertThat(problems(List.of(contact(SupportTeamRole.OTHER, "logopedie"))))
                .isEmpty();
        assertThat(codes(problems(List.of(contact(SupportTeamRole.YOUTH_TEAM, "jeugdteam")))))
                .containsExactly("LABEL_NOT_WANTED");
    }

    @Test
    void theSameTwiceIsOne() {
        assertThat(codes(problems(List.of(youthTeam("0251123456", null), youthTeam("0251-123456", null)))))
                .containsExactly("DUPLICATE");
    }

    @Test
    void tenAreTheMostOfAllPartnershipsTogether() {
        var mine = several(0, 6);
        var theirs = members(several(6, 5));
        var alike = members(several(2, 8));

        assertThat(codes(TeamRules.problems(several(0, 11), List.of(), List.of())))
                .containsExactly("TOO_MANY");
        assertThat(TeamRules.problems(mine, List.of(), theirs)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(TeamProblem.TOO_MANY_TOGETHER);
            assertThat(problem.values()).containsExactly(10, 5);
        });
        assertThat(TeamRules.problems(mine, List.of(), alike)).isEmpty();
    }

    @Test
    void tooManyAlreadyMayStayOrBecomeFewer() {
        var before = members(several(0, 8));
        var theirs = members(several(20, 5));

        assertThat(TeamRules.problems(several(0, 8), before, theirs)).isEmpty();
        assertThat(TeamRules.problems(several(1, 8), before, theirs)).isEmpty();
        assertThat(TeamRules.problems(several(0, 7), before, theirs)).isEmpty();
        assertThat(codes(TeamRules.problems(several(0, 9), before, theirs))).containsExactly("TOO_MANY_TOGETHER");
    }

    private static List<SupportTeamMemberInput> several(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(number -> youthTeam("02511234%02d".formatted(number), null))
                .toList();
    }

    private static List<SupportTeamMember> members(List<SupportTeamMemberInput> inputs) {
        return inputs.stream().map(SupportTeamMemberInput::member).toList();
    }

    private static SupportTeamMemberInput youthTeam(@Nullable String phone, @Nullable String hours) {
        return new SupportTeamMemberInput(SupportTeamRole.YOUTH_TEAM, null, phone, null, hours);
    }

    private static SupportTeamMemberInput contact(SupportTeamRole role, @Nullable String label) {
        return new SupportTeamMemberInput(role, label, null, "team@voorbeeld.example", null);
    }

    private static List<Problem> problems(List<SupportTeamMemberInput> members) {
        return TeamRules.problems(members, List.of(), List.of());
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(problem -> problem.code().name()).toList();
    }
}
