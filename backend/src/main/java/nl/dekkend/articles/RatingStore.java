package nl.dekkend.articles;

import java.util.Collection;
import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
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

    /** Of each of these answers the last eight quarters, newest first; what fewer than five said is not told. */
    Flux<ArticleRating> of(Collection<String> articles) {
        return sql.sql("""
                select article_id, quarter, case when helped >= 5 then helped end as helped,
                       case when not_helped >= 5 then not_helped end as not_helped
                  from (select *, row_number() over (partition by article_id order by quarter desc) as place
                          from articles.rating
                         where article_id = any(:articles)) ordered
                 where place <= 8
                 order by article_id, place
                """)
                .bind("articles", articles.toArray(String[]::new))
                .map(row -> new ArticleRating(
                        new Columns(row).text("article_id"),
                        new Columns(row).text("quarter"),
                        row.get("helped", Integer.class),
                        row.get("not_helped", Integer.class)))
                .all();
    }
}
