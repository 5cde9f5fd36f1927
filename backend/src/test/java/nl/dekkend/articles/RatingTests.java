package nl.dekkend.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** Readers say whether an answer helped. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class RatingTests {

    private static final AtomicInteger NETWORKS = new AtomicInteger();

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @BeforeEach
    void nobodySaidAnything() {
        sql.sql("delete from articles.rating").then().block();
    }

    @Test
    void whatReadersSayIsCountedPerAnswerAndQuarterAndNothingElseIsKept() {
        var reader = somewhere();
        rate(reader, "zorgplicht", true, null);
        rate(somewhere(), "zorgplicht", true, null);
        rate(reader, "zorgplicht", false, null);

        assertThat(counts("zorgplicht")).isEqualTo("2 1");
        assertThat(sql.sql("""
                        select string_agg(column_name, ' ' order by ordinal_position) from information_schema.columns
                         where table_schema = 'articles' and table_name = 'rating'
                        """).mapValue(String.class).one().block()).isEqualTo("article_id quarter helped not_helped");
    }

    @Test
    void theSameRequestAgainIsCountedOnce() {
        var key = UUID.randomUUID().toString();
        var reader = somewhere();

        for (int time = 0; time < 3; time++)
            assertThat(became(rate(reader, "zorgplicht", true, key))).isEqualTo("ArticleRated");

        assertThat(counts("zorgplicht")).isEqualTo("1 0");
    }

    @Test
    void whoSaysTooMuchFromOneNetworkWaitsAndOthersDoNot(@Autowired MovableClock clock) {
        var reader = somewhere();
        for (int time = 0; time < 3; time++) rate(reader, "zorgplicht", true, null);

        assertThat(became(rate(reader, "zorgplicht", true, null))).isEqualTo("RATED_OFTEN");
        assertThat(became(rate(somewhere(), "zorgplicht", true, null))).isEqualTo("ArticleRated");
        assertThat(counts("zorgplicht")).isEqualTo("4 0");

        clock.moveBy(Duration.ofHours(2));
        assertThat(became(rate(reader, "zorgplicht", true, null))).isEqualTo("ArticleRated");
    }

    @Test
    void anAnswerThatIsNotThereIsRefused() {
        assertThat(became(rate(somewhere(), "nergens", true, null))).isEqualTo("NO_SUCH_ARTICLE");
    }

    private HttpGraphQlTester somewhere() {
        var network = "10.9.%d.1".formatted(NETWORKS.incrementAndGet());
        return graphQl.mutate()
                .headers(headers -> headers.set("X-Forwarded-For", network))
                .build();
    }

    private static GraphQlTester.Response rate(
            HttpGraphQlTester reader, String article, boolean helped, @Nullable String key) {
        var input = new HashMap<String, Object>(Map.of("article", article, "helped", helped));
        if (key != null) input.put("idempotencyKey", key);
        return reader.document("""
                mutation($input: RateArticleInput!) { result: rateArticle(input: $input) { __typename
                    ... on ArticleRated { article { id } }
                    ... on ArticleRefused { problems { code field message } } } }
                """).variable("input", input).execute();
    }

    private static String became(GraphQlTester.Response answer) {
        var type = answer.path("result.__typename").entity(String.class).get();
        return type.equals("ArticleRefused")
                ? answer.path("result.problems[0].code").entity(String.class).get()
                : type;
    }

    private String counts(String article) {
        return sql.sql("select helped || ' ' || not_helped from articles.rating where article_id = :id")
                .bind("id", article)
                .mapValue(String.class)
                .one()
                .block();
    }
}
