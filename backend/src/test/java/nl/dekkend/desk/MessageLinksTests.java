package nl.dekkend.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** What is worked out from messages when they are read: where they lead, and what is left without persons. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class MessageLinksTests {

    private static final String LINKS = "messages { links { kind record title(language: EN) withdrawn } }";

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    private Desk anna;
    private String code = "";
    private String number = "";

    @BeforeEach
    void oneQuestionWaits(@Autowired MovableClock clock) {
        for (var table : List.of("desk.question", "desk.turn", "desk.colleague"))
            sql.sql("delete from " + table).then().block();
        clock.moveTo("2026-11-26");
        anna = Desk.of(graphQl, "Anna Smit", "PO2711");
        var asked = Asker.somewhere(graphQl)
                .send(Map.of(
                        "school",
                        "27MD02",
                        "place",
                        "Uitgeest",
                        "text",
                        "Mijn zoon Sem past niet in de klas. Wat nu?"));
        code = Asker.code(asked);
        number = asked.path("result.thread.number").entity(String.class).get();
    }

    @AfterEach
    void everythingStandsAgain() {
        withdrawn(false);
    }

    @Test
    void bothSidesSeeWhereAnAnswerLeadsAlsoToWhatIsGone() {
        says("Lees /antwoorden/zorgplicht/, http://localhost:8000/aanbod/via-nova-fulltime/ of"
                + " /antwoorden/bestaat-niet/ en https://elders.example/antwoorden/tlv/.");
        withdrawn(true);

        var asker = Asker.somewhere(graphQl)
                .caller()
                .document("query($c: String!) { myQuestion(followUpCode: $c) { " + LINKS + " } }")
                .variable("c", code)
                .execute();
        for (var links :
                List.of(asker.path("myQuestion.messages[1].links"), desk(LINKS).path("deskQuestion.messages[1].links")))
            links.entityList(Map.class)
                    .containsExactly(
                            Map.of(
                                    "kind", "ARTICLE",
                                    "record", "zorgplicht",
                                    "title", "What is the duty of care (zorgplicht)?",
                                    "withdrawn", false),
                            Map.of(
                                    "kind",
                                    "OFFER",
                                    "record",
                                    "via-nova-fulltime",
                                    "title",
                                    offerName(),
                                    "withdrawn",
                                    true));
    }

    @Test
    void aDeskGetsWhatItAnsweredWithoutWhoItIsAboutAndNothingBeforeIt() {
        desk("anonymised { text }").path("deskQuestion.anonymised").valueIsNull();
        says("Beste mevrouw Bakker,\n\nSem kan naar een klas in Uitgeest. Bel mij: 0251-822540.\n\nGroet, Anna Smit");

        var answer = desk("anonymised { text removed { kind words count } }");
        answer.path("deskQuestion.anonymised.text")
                .entity(String.class)
                .isEqualTo("Beste mevrouw [naam],\n\n[naam] kan naar een klas in [plaats]. Bel mij:"
                        + " [telefoonnummer].\n\nGroet, [naam]");
        assertThat(Desk.list(answer, "deskQuestion.anonymised.removed[*].words"))
                .containsExactly("Bakker", "Sem", "Uitgeest", "0251-822540", "Anna Smit");
    }

    @Test
    void anySchoolOfThePartnershipItsVillagesAndTheMunicipalityOfTheQuestionAreTakenOut() {
        new Kept(anna.caller()).label(number, Map.of("municipality", "GM0363"));
        says("Bel %s in IJmuiden, of een school in Amsterdam of Santpoort-Noord.".formatted(name("05FK00")));

        assertThat(Desk.list(desk("anonymised { removed { kind } }"), "deskQuestion.anonymised.removed[*].kind"))
                .containsExactly("SCHOOL", "PLACE", "MUNICIPALITY", "PLACE");
        desk("anonymised { text }")
                .path("deskQuestion.anonymised.text")
                .entity(String.class)
                .isEqualTo("Bel [school] in [plaats], of een school in [gemeente] of [plaats].");
    }

    private String name(String school) {
        return String.valueOf(sql.sql("select name from schools.school where id = :id")
                .bind("id", school)
                .mapValue(String.class)
                .one()
                .block());
    }

    private void says(String text) {
        anna.does("answer", number, Map.of("version", 1, "text", text))
                .path("result.__typename")
                .entity(String.class)
                .isEqualTo("DeskQuestionKept");
    }

    private GraphQlTester.Response desk(String fields) {
        return anna.caller()
                .document("query($n: String!) { deskQuestion(number: $n) { " + fields + " } }")
                .variable("n", number)
                .execute();
    }

    private void withdrawn(boolean out) {
        sql.sql("update offers.offer set withdrawn = :out where id = 'via-nova-fulltime'")
                .bind("out", out)
                .then()
                .block();
    }

    private String offerName() {
        return String.valueOf(sql.sql("select name from offers.offer where id = 'via-nova-fulltime'")
                .mapValue(String.class)
                .one()
                .block());
    }
}
