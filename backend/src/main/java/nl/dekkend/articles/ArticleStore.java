package nl.dekkend.articles;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.dekkend.changes.Merge;
import nl.dekkend.graphql.Conditions;
import nl.dekkend.graphql.Listing;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.FreshnessRules;
import nl.dekkend.shared.Page;
import nl.dekkend.shared.Source;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
class ArticleStore {

    static final Merge MERGE = Merge.kept("Article", "articles.article", ArticleRow.class);

    private static final String SELECT = """
            select id, title, summary, body, audience, support_needs, offer_ids, service_ids, partnership_id,
                   reviewed_on, sources, version, withdrawn, order_text, 0 as order_group, position::double precision as order_number
              from articles.article
            """;

    private final DatabaseClient sql;
    private final Clock clock;

    ArticleStore(DatabaseClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** One that was taken back too; empty when nobody has this id. */
    Mono<Article> byId(String id) {
        return byIds(List.of(id)).next();
    }

    /** Those that exist among these ids, in no order, also those that were taken back. */
    Flux<Article> byIds(Collection<String> ids) {
        return sql.sql(SELECT + " where id = any(:ids)")
                .bind("ids", ids.toArray(String[]::new))
                .map(this::article)
                .all();
    }

    Mono<Page<Article>> page(Conditions asked, PageRequest page) {
        return new Listing<>(SELECT, asked, this::article).page(sql, page);
    }

    private Article article(Readable row) {
        var columns = new Columns(row);
        var reviewedOn = columns.value("reviewed_on", LocalDate.class);
        return new Article(
                columns.text("id"),
                columns.said("title"),
                columns.said("summary"),
                columns.said("body"),
                columns.texts("audience").stream().map(ArticleAudience::valueOf).toList(),
                columns.texts("support_needs"),
                columns.texts("offer_ids"),
                columns.texts("service_ids"),
                row.get("partnership_id", String.class),
                reviewedOn,
                !reviewedOn.isBefore(FreshnessRules.yearStart(clock).toLocalDate()),
                columns.jsonList("sources", Source.class),
                columns.value("version", Integer.class),
                columns.flag("withdrawn"));
    }
}
