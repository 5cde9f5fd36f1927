package nl.dekkend.profiles.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.dekkend.profiles.drafts.Form;
import nl.dekkend.testing.AtOnce;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Issuer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The account of a school: who keeps it, who sees it, and what everybody may know of it. */
@DekkendTest("dekkend.imports.at-start=true")
class SpendingTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Test
    void aSchoolAccountsForItsMoneyAndTheSumsAreMadeForIt() {
        var school = Form.school(graphQl, 0);

        SpendingForm.save(graphQl, school, 2025, 0, "Vast team.")
                .path("result.spending.arrangements.total")
                .entity(Long.class)
                .isEqualTo(9_000_00L)
                .path("result.spending.arrangements.left")
                .entity(Long.class)
                .isEqualTo(1_000_00L)
                .path("result.spending.hints")
                .entityList(String.class)
                .containsExactly("ARRANGEMENTS_MOSTLY_STAFF", "MUCH_LEFT")
                .path("result.spending.savedBy")
                .entity(String.class)
                .isEqualTo("SCHOOL_EDITOR");
    }

    @Test
    void onlySchoolBoardAndPartnershipSeeIt() {
        var school = Form.school(graphQl, 1);
        SpendingForm.save(graphQl, school, 2025, 0, "Alleen voor ons.");
        var seen = new ArrayList<String>();

        for (var reader : List.of(
                List.of("school-editor", "schools", school),
                List.of("school-director", "schools", school),
                List.of("board", "boards", board(school)),
                List.of("consultant", "partnerships", "PO2711"),
                List.of("editor", "partnerships", "PO2711"),
                List.of("policy", "partnerships", "PO2711"),
                List.of("school-editor", "schools", Form.school(graphQl, 2)),
                List.of("consultant", "partnerships", "PO2704"),
                List.of("desk", "partnerships", "PO2711"),
                List.of("municipality", "municipalities", "GM0375"))) {
            var caller = Issuer.as(graphQl, reader.get(0), reader.get(1), reader.get(2));
            if (read(caller, school) != null) seen.add(String.join(" ", reader));
        }

        assertThat(read(graphQl, school)).isNull();
        assertThat(seen).hasSize(6).last().isEqualTo("policy partnerships PO2711");
    }

    @Test
    void ofTwoColleaguesTheSecondSeesWhatTheFirstLeft() {
        var school = Form.school(graphQl, 3);

        var answers = AtOnce.results(20, number -> SpendingForm.save(graphQl, school, 2024, 0, "Tekst " + number));

        assertThat(answers).filteredOn("SpendingSaved"::equals).hasSize(1);
        assertThat(answers).filteredOn("SpendingConflict"::equals).hasSize(19);
        SpendingForm.save(graphQl, school, 2024, 1, "Beter.")
                .path("result.spending.version")
                .entity(Integer.class)
                .isEqualTo(2);
    }

    private static @Nullable String read(HttpGraphQlTester caller, String school) {
        var ids = caller.document("query($id: ID!) { school(id: $id) { spending(year: 2025) { id } } }")
                .variable("id", school)
                .execute()
                .path("$..spending.id")
                .entityList(String.class)
                .get();
        return ids.isEmpty() ? null : ids.getFirst();
    }

    private String board(String school) {
        return graphQl.document("query($id: ID!) { school(id: $id) { board { id } } }")
                .variable("id", school)
                .execute()
                .path("school.board.id")
                .entity(String.class)
                .get();
    }
}
