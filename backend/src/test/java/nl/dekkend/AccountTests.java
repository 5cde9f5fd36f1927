package nl.dekkend;

import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Issuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@DekkendTest("dekkend.imports.at-start=true")
class AccountTests {

    private static final String BOARDS = """
            { me { schools { id } boards { id schools { id board { id } profileDraft { status } } } } }
            """;

    @Autowired
    private HttpGraphQlTester graphQl;

    @Test
    void aSchoolEditorSeesTheSchoolsInScope() {
        Issuer.as(graphQl, "school-editor", "schools", "27MD02", "02EH00")
                .document("{ me { schools { id } organisations { id } partnerships { id } } }")
                .execute()
                .path("me.schools[*].id")
                .entityList(String.class)
                .contains("27MD02", "02EH00")
                .hasSize(2)
                .path("me.organisations")
                .entityList(Object.class)
                .hasSize(0)
                .path("me.partnerships")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void aProviderSeesTheirOrganisationAndTheOfficeItsPartnerships() {
        Issuer.as(
                        graphQl,
                        "provider-and-editor",
                        Map.of(
                                "roles", List.of("provider", "editor"),
                                "organisations", List.of("atlant"),
                                "partnerships", List.of("PO2711", "VO2704")))
                .document("{ me { organisations { id } partnerships { id } } }")
                .execute()
                .path("me.organisations[*].id")
                .entityList(String.class)
                .containsExactly("atlant")
                .path("me.partnerships[*].id")
                .entityList(String.class)
                .contains("PO2711", "VO2704")
                .hasSize(2);
    }

    @Test
    void aBoardFindsItsSchoolsAndReadsWhatTheyAreWriting() {
        Issuer.as(graphQl, "school-editor", "schools", "27MD02").document("""
                        mutation { startProfileDraft(input: {school: "27MD02", schoolYear: "2026-2027"}) { __typename } }
                        """).executeAndVerify();

        var answer =
                Issuer.as(graphQl, "board", "boards", "41009").document(BOARDS).execute();

        answer.path("me.schools").entityList(Object.class).hasSize(0);
        answer.path("me.boards[*].id").entityList(String.class).containsExactly("41009");
        answer.path("me.boards[*].schools[*].id").entityList(String.class).contains("27MD02");
        answer.path("me.boards[*].schools[?(@.id == '27MD02')].profileDraft.status")
                .entityList(String.class)
                .containsExactly("DRAFT");
        answer.path("me.boards[*].schools[?(@.board.id != '41009')]")
                .entityList(Object.class)
                .hasSize(0);
    }

    @ParameterizedTest
    @CsvSource({
        "school-editor, schools, 27MD02",
        "school-director, schools, 27MD02",
        "provider, organisations, atlant",
        "desk, partnerships, VO2704",
        "editor, partnerships, VO2704",
        "policy, partnerships, VO2704",
        "consultant, partnerships, VO2704",
        "kern-chair, coreAreas, heemskerk",
        "municipality, municipalities, GM0375",
        "admin, partnerships, VO2704",
        "board, boards, 99999"
    })
    void nobodyElseHasABoard(String role, String scope, String about) {
        Issuer.as(graphQl, role, scope, about)
                .document(BOARDS)
                .execute()
                .path("me.boards")
                .entityList(Object.class)
                .hasSize(0);
    }
}
