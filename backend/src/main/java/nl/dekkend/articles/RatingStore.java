package nl.dekkend.articles;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class RatingStore {

    private final DatabaseClient sql;

    RatingStore(DatabaseClient sql) {
        this.sql = sql;
    }

    /** One more, with nothing of who or when. */
    Mono<Void> count(String article, String quarter, boolean helped) {
        return sql.sql("""
                insert into articles.rating as before (article_id, quarter, helped, not_helped)
                values (:article, :quarter, :helped, :not_helped)
                    on conflict (article_id, quarter) do update
                   set helped = before.helped + :helped, not_helped = before.not_helped + :not_helped
                """)
                .bind("article", article)
                .bind("quarter", quarter)
                .bind("helped", helped ? 1 : 0)
                .bind("not_helped", helped ? 0 : 1)
                .then();
    }
}
