package nl.dekkend.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** What everybody reads of the answers that the product brings along. */
@DekkendTest("dekkend.imports.at-start=true")
class ArticleQueriesTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Autowired
    Statements statements;

    @Test
    void anAnswerIsThereInTheLanguageAskedAndAsHtml() {
        var found = ask("""
                { article(id: "zorgplicht") { title english: title(language: EN) bodyHtml(language: EN)
                    contentLanguage(language: EN) audience reviewedOn sources { title url asOf } partnership { id } } }
                """);

        found.path("article.title")
                .entity(String.class)
                .satisfies(title -> assertThat(title).contains("zorgplicht"));
        found.path("article.bodyHtml")
                .entity(String.class)
                .satisfies(html -> assertThat(html).contains("<h2>", "<p>").doesNotContain("<h1", "##"));
        found.path("article.contentLanguage").entity(String.class).isEqualTo("EN");
        found.path("article.sources")
                .entityList(Object.class)
                .satisfies(sources -> assertThat(sources).isNotEmpty());
        found.path("article.partnership").valueIsNull();
    }

    /** What parents ask most, transport and ill children with it. */
    static final Set<String> TOPICS = Set.of("""
            aanspreekpunt-vo avg basisondersteuning capaciteit doorbraakaanpak echtscheiding escalatieladder
            geschillencommissie hb hoorrecht jeugdhulp leerlingenvervoer leerrecht mediation nieuwkomers
            onderwijs-aan-zieke-kinderen onderwijsconsulenten opp overstap-po-vo schoolgids sociale-kaart sop steunpunt
            thuiszitten tlv vrijstelling-5a vt-melding zorgplicht
            """.strip().split("\\s+"));

    @Test
    void everyTopicHasAnAnswerInBothLanguagesWithTextReviewDayAndSourcesThatSayOfWhen() {
        for (var topic : TOPICS) {
            var one = ask("""
                    { article(id: "%s") { reviewedOn contentLanguage(language: EN) bodyHtml(language: EN)
                        audience sources { title asOf } } }
                    """.formatted(topic));
            one.path("article.contentLanguage").entity(String.class).isEqualTo("EN");
            one.path("article.bodyHtml")
                    .entity(String.class)
                    .satisfies(html -> assertThat(html).as(topic).contains("<p>"));
            one.path("article.reviewedOn").hasValue();
            one.path("article.audience").entityList(String.class).hasSizeGreaterThan(0);
            assertThat(one.path("article.sources[*].asOf")
                            .entityList(String.class)
                            .get())
                    .as(topic)
                    .isNotEmpty()
                    .allMatch(day -> day != null);
        }
    }

    @Test
    void answersAreFoundByTheirWordsByThoseOfTheirNeedsAndInEnglish() {
        assertThat(ids("text: \"Zorgplícht\"")).contains("zorgplicht");
        assertThat(ids("text: \"zorgplich\"")).contains("zorgplicht");
        assertThat(ids("text: \"duty of care\"")).contains("zorgplicht");
        assertThat(ids("text: \"stamppot\"")).isEmpty();
    }

    @Test
    void answersAreNarrowedToReadersNeedsAndAPartnership() {
        assertThat(ids("audience: [PARENT]")).contains("zorgplicht");
        assertThat(ids("audience: [SCHOOL]")).contains("mediation").doesNotContain("zorgplicht");
        assertThat(ids("partnership: \"PO2711\"")).contains("zorgplicht");
        assertThat(ids("supportNeed: [\"thuiszitten\"]"))
                .contains("thuiszitten")
                .doesNotContain("zorgplicht");
        for (var unknown : List.of("partnership: \"PO0000\"", "supportNeed: [\"nergens\"]"))
            ask("{ articles(filter: {%s}) { totalCount } }".formatted(unknown))
                    .errors()
                    .satisfy(errors -> assertThat(errors).hasSize(1));
    }

    @Test
    void allOfThemWithWhatTheyLeadToTakeOneStatementForEachKind() {
        statements.forget();

        ask("""
                { articles(first: 50) { nodes {
                    supportNeeds { id } offers { id } services { id } partnership { id } } } }
                """).errors().verify();

        assertThat(statements.texts()).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void whatWasKeptBeforeARuleIsCleanedToo() {
        insert("oude-aanval", "[klik](javascript:alert(1)) <script>alert(1)</script> <b onclick=x>vet</b>", false);

        ask("{ article(id: \"oude-aanval\") { bodyHtml } }")
                .path("article.bodyHtml")
                .entity(String.class)
                .satisfies(
                        html -> assertThat(html.replaceAll("</?p>|</?a>", "")).doesNotContain("<"));
    }

    @Test
    void ofOneThatWasTakenBackNothingIsSaidAndItIsInNoList() {
        insert("teruggehaald", "Hier stond iets over iemand.", true);

        var found = ask("{ article(id: \"teruggehaald\") { title body bodyHtml withdrawn sources { title } } }");

        found.path("article.withdrawn").entity(Boolean.class).isEqualTo(true);
        found.path("article.body").entity(String.class).isEqualTo("");
        assertThat(ids("")).doesNotContain("teruggehaald");
    }

    private void insert(String id, String body, boolean withdrawn) {
        sql.sql("""
                insert into articles.article (id, position, title, summary, body, audience, support_needs, offer_ids,
                       service_ids, reviewed_on, sources, kept, withdrawn, search_words, translated_words)
                values (:id, 900, '{"nl": "Oud", "en": "Old"}', '{"nl": "Oud"}', jsonb_build_object('nl', :body::text), '{PARENT}',
                        '{}', '{}', '{}', '2020-01-01', '[{"title": "Oud"}]', true, :withdrawn, '', '')
                    on conflict do nothing
                """)
                .bind("id", id)
                .bind("body", body)
                .bind("withdrawn", withdrawn)
                .then()
                .block();
    }

    private GraphQlTester.Response ask(String document) {
        return graphQl.document(document).execute();
    }

    private List<String> ids(String filter) {
        return ask("{ articles(filter: {%s}, first: 100) { nodes { id } } }".formatted(filter))
                .path("articles.nodes[*].id")
                .entityList(String.class)
                .get();
    }
}
