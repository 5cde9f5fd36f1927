package nl.dekkend.articles;

import static java.util.stream.Collectors.joining;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import nl.dekkend.changes.Merge;
import nl.dekkend.graphql.Conditions;
import nl.dekkend.graphql.Listing;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.imports.RegionFile;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.FreshnessRules;
import nl.dekkend.shared.Page;
import nl.dekkend.shared.Source;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
class ArticleStore implements Articles {

    static final Merge MERGE = Merge.kept("Article", "articles.article", ArticleRow.class);

    private static final String SELECT = select("0");

    /** Those that ask for a look first, those that were taken back last. */
    private static final String SELECT_KEPT =
            select("case when withdrawn then 2 when reviewed_on < :year_start then 0 else 1 end");

    /** One that was there keeps its place in the list. */
    private static final String PUBLISH = """
            insert into articles.article (id, position, %1$s, kept, written_as)
            select id, position, %1$s, true, :draft
              from jsonb_populate_record(null::articles.article, cast(:row as jsonb))
                on conflict (id) do update set (%1$s) = row(%2$s), kept = true, version = article.version + 1
            """.formatted(said(""), said("excluded."));

    private final DatabaseClient sql;
    private final Clock clock;

    ArticleStore(DatabaseClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param group what comes first, in SQL */
    private static String select(String group) {
        return """
            select id, title, summary, body, audience, support_needs, offer_ids, service_ids, partnership_id,
                   reviewed_on, sources, version, withdrawn, order_text, %s as order_group,
                   position::double precision as order_number
              from articles.article
            """.formatted(group);
    }

    /** All but id and position. */
    private static String said(String prefix) {
        return MERGE.columns().stream().skip(2).map(column -> prefix + column).collect(joining(", "));
    }

    /** One that was taken back too, by its id or that of its first draft; empty when nobody has this id. */
    Mono<Article> byId(String id) {
        return sql.sql(SELECT + " where id = :id or written_as = :id")
                .bind("id", id)
                .map(this::article)
                .one();
    }

    @Override
    public Flux<Article> everByIds(Collection<String> ids) {
        return byIds(ids).map(Article::open);
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

    /**
     * Of those that somebody keeps.
     *
     * @param shared with what holds everywhere
     */
    Mono<Page<Article>> kept(Collection<String> partnerships, boolean shared, PageRequest page) {
        var asked = new Conditions()
                .any(partnerships, "own", "(partnership_id = any(:own) or partnership_id is null and :shared)")
                .with("shared", shared)
                .with("year_start", FreshnessRules.yearStart(clock).toLocalDate());
        return new Listing<>(SELECT_KEPT, asked, row -> article(row).open()).page(sql, page);
    }

    /**
     * Lets readers see it; from then on the file of the product says nothing of it any more.
     *
     * @param draft from which it comes: by that of its first it is found too
     */
    Mono<Long> publish(ArticleRow row, String draft) {
        return sql.sql(PUBLISH)
                .bind("row", RegionFile.json(row))
                .bind("draft", draft)
                .fetch()
                .rowsUpdated();
    }

    /** Takes it out of every list, or brings it back. */
    Mono<Long> withdraw(String id, boolean out) {
        return sql.sql("""
                update articles.article set withdrawn = :out, kept = true, version = version + 1 where id = :id
                """).bind("id", id).bind("out", out).fetch().rowsUpdated();
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
