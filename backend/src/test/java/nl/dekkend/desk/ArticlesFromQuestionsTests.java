package nl.dekkend.desk;

import static nl.dekkend.desk.ArticleDesk.attempt;
import static nl.dekkend.desk.ArticleDesk.became;
import static nl.dekkend.desk.ArticleDesk.id;
import static nl.dekkend.desk.ArticleDesk.publish;
import static nl.dekkend.desk.ArticleDesk.save;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dekkend.testing.AtOnce;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.MovableClock;
import nl.dekkend.testing.Whereabouts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** What a desk takes over from an answer to one person, before everybody may read it, goes with the question. */
@DekkendMailTest({
    "dekkend.imports.at-start=true",
    "dekkend.requests.trusted-proxies=127.0.0.0/8",
    "dekkend.database=articles-from-questions"
})
class ArticlesFromQuestionsTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Autowired
    MovableClock clock;

    private static final int ROUNDS = 25;

    private Desk anna;
    private Desk bert;
    private Asker asker;
    private String code = "";
    private String number = "";
    private String question = "";

    @BeforeEach
    void aQuestionAndTwoColleagues() {
        for (var table : List.of("desk.question", "desk.turn", "desk.audit", "articles.draft", "changes.request"))
            sql.sql("delete from " + table).then().block();
        clock.moveTo("2026-11-26");
        anna = Desk.of(graphQl, "Anna", "PO2711");
        bert = Desk.of(graphQl, "Bert", "PO2711");
        asker = Asker.somewhere(graphQl);
        var asked = asker.send(Map.of());
        code = Asker.code(asked);
        number = asked.path("result.thread.number").entity(String.class).get();
        question = rows("select id::text from desk.question").getFirst();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsNotPublishedGoesWithTheQuestionItCameFrom(boolean byItsAsker, @Autowired KeepingRound round) {
        var whereabouts = new Whereabouts(sql);
        var draft = id(save(anna, Map.of("question", number)));
        save(bert, Map.of("article", draft, "version", 1));
        var other = id(save(anna, Map.of()));
        assertThat(whereabouts.of(question)).contains("articles.draft", "articles.revision");

        if (byItsAsker) asker.erase(code, null);
        else {
            clock.moveTo("2027-11-26");
            round.keep().block();
        }

        assertThat(whereabouts.of(question, number)).isEmpty();
        assertThat(rows("select article_id from articles.draft")).containsExactly(other);
        assertThat(rows("select concat_ws(' ', step, by_name, sealed is null, erased_at is null) from articles.revision"
                        + " where article_id = '" + draft + "' order by number"))
                .containsExactly("SAVED Anna t f", "SAVED Bert t f");
        assertThat(became(save(bert, Map.of("article", draft, "version", 2)))).isEqualTo("FORBIDDEN");
    }

    @Test
    void whatIsPublishedStaysWithoutTheWordsThatCameBefore() {
        var draft = id(save(anna, Map.of("question", number)));
        var published = publish(bert, draft);

        asker.erase(code, null);

        assertThat(new Whereabouts(sql).of(question)).isEmpty();
        var seen = anna.caller()
                .document(
                        "query($id: ID!) { article(id: $id) { title revisions { step content { title } erasedAt } } }")
                .variable("id", published)
                .execute();
        seen.path("article.title").entity(String.class).isEqualTo("Wie gaat mee?");
        seen.path("article.revisions[0].content.title").entity(String.class).isEqualTo("Wie gaat mee?");
        seen.path("article.revisions[1].content").valueIsNull();
        seen.path("article.revisions[1].erasedAt").hasValue();
    }

    @Test
    void aQuestionOfAnotherDeskAndOneThatIsErasedAreAsOneThatNeverWas() {
        var other = Desk.of(graphQl, "Cor", "PO2704");
        assertThat(became(save(other, Map.of("question", number)))).isEqualTo("NO_SUCH_QUESTION");
        assertThat(became(save(anna, Map.of("question", "1999-0001")))).isEqualTo("NO_SUCH_QUESTION");

        asker.erase(code, null);

        assertThat(became(save(anna, Map.of("question", number)))).isEqualTo("NO_SUCH_QUESTION");
        assertThat(rows("select article_id from articles.draft")).isEmpty();
    }

    @Test
    void whoWritesOnInAnAnswerThatWasPublishedMeanwhileStillWritesWordsOfThatQuestion() {
        var draft = id(save(anna, Map.of("question", number)));
        publish(bert, draft);
        assertThat(became(save(anna, Map.of("article", draft, "version", 1)))).isEqualTo("NO_ARTICLE_DRAFT");
        id(save(anna, Map.of("article", draft)));

        asker.erase(code, null);

        assertThat(rows("select article_id from articles.draft")).isEmpty();
        assertThat(new Whereabouts(sql).of(question)).isEmpty();
    }

    @Test
    void whoeverComesFirstNothingStaysOfWhatSomebodyKeepsWhileTheAskerErases() {
        var before = lastStep();
        for (int round = 0; round < ROUNDS; round++) {
            var asked = Asker.somewhere(graphQl).send(Map.of());
            var other = asked.path("result.thread.number").entity(String.class).get();
            var draft = id(save(anna, Map.of("question", other)));
            var answers = AtOnce.send(4, one -> switch (one) {
                case 0 -> save(bert, Map.of("article", draft, "version", 1));
                case 1 -> save(anna, Map.of("question", other));
                case 2 -> attempt(bert, draft);
                default -> Asker.somewhere(graphQl).erase(Asker.code(asked), null);
            });
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(Desk.codes(answer)).isSubsetOf("FORBIDDEN"));
        }

        assertThat(rows("select article_id from articles.draft")).isEmpty();
        assertThat(rows("""
                select article_id
                  from articles.revision
                 where step <> 'PUBLISHED' and (sealed is not null or question_id is not null) and number >
                """ + before)).isEmpty();
    }

    @Test
    void whoWritesOnInAPublishedAnswerWhileTheAskerErasesKeepsNoWordsOfThatQuestion() {
        var before = lastStep();
        for (int round = 0; round < ROUNDS; round++) {
            var asked = Asker.somewhere(graphQl).send(Map.of());
            var other = asked.path("result.thread.number").entity(String.class).get();
            var title = Map.of("nl", "Ronde " + round);
            var draft = id(save(anna, Map.of("question", other, "title", title)));
            publish(bert, draft);
            AtOnce.send(
                    2,
                    one -> one == 0
                            ? save(anna, Map.of("article", draft, "title", title))
                            : Asker.somewhere(graphQl).erase(Asker.code(asked), null));
        }

        assertThat(rows("select article_id from articles.draft where question_id is not null"))
                .isEmpty();
        assertThat(rows("select article_id from articles.revision where question_id is not null and number > "
                        + before))
                .isEmpty();
    }

    /** Steps of other tests stay. */
    private String lastStep() {
        return rows("select coalesce(max(number), 0)::text from articles.revision")
                .getFirst();
    }

    private List<String> rows(String query) {
        return sql.sql(query).mapValue(String.class).all().collectList().block();
    }
}
