package nl.dekkend.articles;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import nl.dekkend.identity.Actor;
import nl.dekkend.imports.RegionFile;
import nl.dekkend.shared.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
class RevisionStore {

    private final DatabaseClient sql;
    private final Clock clock;

    RevisionStore(DatabaseClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * One more.
     *
     * @param content what the answer says after it; null where the step changes no text
     */
    Mono<Void> add(
            String article, ArticleStep step, Actor by, @Nullable String remark, @Nullable ArticleContent content) {
        var insert = sql.sql("""
                insert into articles.revision (article_id, step, at, by_name, remark, content)
                values (:article, :step, :at, :by, :remark, cast(:content as jsonb))
                """)
                .bind("article", article)
                .bind("step", step.name())
                .bind("at", OffsetDateTime.now(clock))
                .bind("by", by.name());
        var said = remark == null ? insert.bindNull("remark", String.class) : insert.bind("remark", remark);
        return (content == null
                        ? said.bindNull("content", String.class)
                        : said.bind("content", RegionFile.json(content)))
                .then();
    }

    /** How many there are. */
    Mono<Integer> many(String article) {
        return sql.sql("select count(*)::int as many from articles.revision where article_id = :article")
                .bind("article", article)
                .mapValue(Integer.class)
                .one();
    }

    /**
     * Empties for good what was said of an answer since its last publication.
     *
     * @param as the id under which its steps stay
     */
    Mono<Void> erase(String article, String as) {
        return sql.sql("""
                update articles.revision
                   set (article_id, content, remark, erased_at) = (:as, null, null, :now)
                 where article_id = :article
                   and erased_at is null
                   and step in ('SAVED', 'RETURNED')
                   and number > (select coalesce(max(number), 0)
                                   from articles.revision
                                  where article_id = :article and step = 'PUBLISHED')
                """)
                .bind("article", article)
                .bind("as", as)
                .bind("now", OffsetDateTime.now(clock))
                .then();
    }

    /** Newest first, of each answer the last hundred. */
    Flux<ArticleRevision> of(Collection<String> articles) {
        return sql.sql("""
                select article_id, step, at, by_name, remark, content, erased_at
                  from (select *, row_number() over (partition by article_id order by number desc) as place
                          from articles.revision
                         where article_id = any(:articles)) ordered
                 where place <= 100
                 order by article_id, place
                """)
                .bind("articles", articles.toArray(String[]::new))
                .map(RevisionStore::revision)
                .all();
    }

    private static ArticleRevision revision(Readable row) {
        var columns = new Columns(row);
        return new ArticleRevision(
                columns.text("article_id"),
                columns.word("step", ArticleStep.class),
                columns.value("at", OffsetDateTime.class),
                columns.text("by_name"),
                row.get("remark", String.class),
                row.get("content", String.class) == null ? null : columns.json("content", ArticleContent.class),
                row.get("erased_at", OffsetDateTime.class));
    }
}
