package nl.dekkend.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dekkend.mail.MailRounds;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.Issuer;
import nl.dekkend.testing.Mailbox;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** What anybody says of an answer that holds everywhere, and of one that the desk of PO2711 keeps for its region. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class ArticleCorrectionTests {

    private static final String SHARED = "zorgplicht";
    private static final String REGIONAL = "hoorrecht";

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Autowired
    MailRounds mail;

    @BeforeEach
    void oneAnswerIsOfARegion(@Autowired MovableClock clock) {
        does("delete from corrections.suggestion");
        does("delete from mail.letter");
        does("update articles.article set partnership_id = 'PO2711' where id = '" + REGIONAL + "'");
        clock.moveTo("2026-11-26");
        Mailbox.empty();
    }

    @AfterEach
    void allAnswersAreAsTheyWere() {
        does("update articles.article set partnership_id = null, withdrawn = false");
        does("delete from articles.draft");
    }

    @ParameterizedTest
    @CsvSource({"zorgplicht, PO2704 PO2711 VO2704 VO2705", "hoorrecht, PO2711"})
    void itIsReadByTheDesksThatKeepIt(String article, String partnerships) {
        assertThat(told(article, "readBy[*].id")).containsExactly(partnerships.split(" "));
    }

    @ParameterizedTest(name = "{0} of {2}")
    @CsvSource(delimiter = '|', textBlock = """
            desk            | partnerships   | PO2711    | hier overal | TEXT_MISSING | TEXT_MISSING
            desk            | partnerships   | PO2704    | overal      | FORBIDDEN    | TEXT_MISSING
            desk            | partnerships   | PO2710    |             | FORBIDDEN    | FORBIDDEN
            desk            | organisations  | atlant    | FORBIDDEN   | FORBIDDEN    | FORBIDDEN
            editor          | partnerships   | PO2711    |             | FORBIDDEN    | FORBIDDEN
            provider        | organisations  | atlant    |             | FORBIDDEN    | FORBIDDEN
            provider        | schools        | 27MD02    |             | FORBIDDEN    | FORBIDDEN
            school-editor   | schools        | 27MD02    |             | FORBIDDEN    | FORBIDDEN
            school-director | schools        | 27MD02    |             | FORBIDDEN    | FORBIDDEN
            board           | boards         | 41009     | FORBIDDEN   | FORBIDDEN    | FORBIDDEN
            policy          | partnerships   | PO2711    | FORBIDDEN   | FORBIDDEN    | FORBIDDEN
            consultant      | partnerships   | PO2711    | FORBIDDEN   | FORBIDDEN    | FORBIDDEN
            kern-chair      | coreAreas      | heemskerk | FORBIDDEN   | FORBIDDEN    | FORBIDDEN
            municipality    | municipalities | GM0375    | FORBIDDEN   | FORBIDDEN    | FORBIDDEN
            admin           | partnerships   | PO2711    | FORBIDDEN   | FORBIDDEN    | FORBIDDEN
            """)
    void onlyDesksThatKeepItSeeAndDecide(
            String role, String scope, String id, String sees, String ofRegional, String ofShared) {
        Sender.somewhere(graphQl).says("ARTICLE", REGIONAL, "hier");
        Sender.somewhere(graphQl).says("ARTICLE", SHARED, "overal");
        var keeper = Issuer.as(graphQl, role, scope, id);

        assertThat(Sender.seen(keeper)).isEqualTo(sees == null ? "" : sees);
        assertThat(Sender.decides(keeper, Sender.id(desk(), "hier"))).isEqualTo(ofRegional);
        assertThat(Sender.decides(keeper, Sender.id(desk(), "overal"))).isEqualTo(ofShared);
    }

    @Test
    void whoHasNoAccountDecidesNothing() {
        Sender.somewhere(graphQl).says("ARTICLE", SHARED, "overal");

        assertThat(Sender.decides(graphQl, Sender.id(desk(), "overal"))).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void aDeskThatIsAlsoAnEditorAnswersForTheDeskAndReadsBoth() {
        Sender.somewhere(graphQl).says("ARTICLE", REGIONAL, "antwoord");
        Sender.somewhere(graphQl).says("PARTNERSHIP", "PO2711", "verband");
        var both = Issuer.as(
                graphQl, "both", Map.of("roles", List.of("editor", "desk"), "partnerships", List.of("PO2711")));

        assertThat(Sender.seen(both)).isEqualTo("antwoord verband");
        Sender.decide(both, Sender.id(both, "antwoord"), "REJECT", "De wet is nog zo.", null)
                .path("result.corrections[0].decidedBy")
                .entity(String.class)
                .isEqualTo("DESK");
    }

    @Test
    void theDeskThatMendedItAnswersAndTheLetterLeadsToTheAnswer() {
        var somebody = Sender.somewhere(graphQl);
        somebody.send("ARTICLE", SHARED, Map.of("wrong", "verouderd", "email", "lezer@voorbeeld.example"));

        Sender.queue(desk())
                .path("corrections.nodes[0].subject.__typename")
                .entity(String.class)
                .isEqualTo("Article");
        Sender.decide(desk(), Sender.id(desk(), "verouderd"), "ACCEPT", "De termijn staat er nu bij.", null)
                .path("result.corrections[0].status")
                .entity(String.class)
                .isEqualTo("ACCEPTED");
        mail.round().block();
        assertThat(Mailbox.mails())
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("/antwoorden/" + SHARED + "/"));
    }

    @Test
    void anAnswerThatNobodyWroteIsAProblem() {
        assertThat(told("nergens", "problems[*].code")).containsExactly("UNKNOWN_RECORD");
    }

    @Test
    void anAnswerThatWasTakenBackIsThereNoMore() {
        Sender.somewhere(graphQl).says("ARTICLE", SHARED, "overal");
        does("update articles.article set withdrawn = true where id = '" + SHARED + "'");

        assertThat(told(SHARED, "problems[*].code")).containsExactly("UNKNOWN_RECORD");
        Sender.queue(desk()).path("corrections.nodes[0].subject").valueIsNull();
    }

    @Test
    void aDraftThatNobodyPublishedIsNotThereYet() {
        var draft = desk().document("""
                mutation { saveArticle(input: { version: 0, title: { nl: "Mag mijn hond mee?" }, audience: [PARENT],
                    summary: { nl: "Nee." }, body: { nl: "Nee." }, reviewedOn: "2026-11-26",
                    sources: [{ title: "Schoolgids" }] }) { ... on ArticleDraftKept { draft { id } } } }
                """)
                .execute()
                .path("saveArticle.draft.id")
                .entity(String.class)
                .get();

        assertThat(told(draft, "problems[*].code")).containsExactly("UNKNOWN_RECORD");
    }

    private HttpGraphQlTester desk() {
        return Issuer.as(graphQl, "desk", "partnerships", "PO2711");
    }

    private List<String> told(String article, String path) {
        GraphQlTester.Response answer = Sender.somewhere(graphQl).send("ARTICLE", article, Map.of());
        return answer.path("result." + path).entityList(String.class).get();
    }

    private void does(String statement) {
        sql.sql(statement).then().block();
    }
}
