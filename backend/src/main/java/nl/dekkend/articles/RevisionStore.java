package nl.dekkend.articles;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;
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
    private final WrittenSeal seal;
    private final Clock clock;

    RevisionStore(DatabaseClient sql, WrittenSeal seal, Clock clock) {
        this.sql = sql;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * One more that readers may know of.
     *
     * @param content what they see after it; null where the step changed no text
     */
    Mono<Void> add(String article, ArticleStep step, Actor by, @Nullable ArticleContent content) {
        return sql.sql("""
                insert into articles.revision (article_id, step, at, by_name, content)
                values (:article, :step, :at, :by, cast(:content as jsonb))
                """)
                .bind("article", article)
                .bind("step", step.name())
                .bind("at", now())
                .bind("by", by.name())
                .bind("content", Parameters.in(R2dbcType.VARCHAR, content == null ? null : RegionFile.json(content)))
                .then();
    }

    /** One more with a draft, which readers do not see: sealed. */
    Mono<Void> add(Draft draft, ArticleStep step, Actor by, Written written) {
        var id = UUID.randomUUID();
        var adding = sql.sql("""
                insert into articles.revision (article_id, id, step, at, by_name, sealed, question_id, kept_by)
                values (:article, :id, :step, :at, :by, :sealed, :question, :kept_by)
                """)
                .bind("article", draft.id())
                .bind("id", id)
                .bind("step", step.name())
                .bind("at", now())
                .bind("by", by.name())
                .bind("sealed", seal.close(WrittenSeal.REVISION, id, written));
        return OriginColumns.bind(adding, draft.origin()).then();
    }

    /** How many there are. */
    Mono<Integer> many(String article) {
        return sql.sql("select count(*)::int as many from articles.revision where article_id = :article")
                .bind("article", article)
                .mapValue(Integer.class)
                .one();
    }

    /** From which question the first words of an answer came; empty when from none, or when that is erased. */
    Mono<UUID> questionOf(String article) {
        return sql.sql("""
                select question_id
                  from articles.revision
                 where article_id = :article and question_id is not null
                 limit 1
                """).bind("article", article).mapValue(UUID.class).one();
    }

    /** What was done with a draft belongs to the answer that it was published as. */
    Mono<Void> published(String draft, String article) {
        return sql.sql("update articles.revision set article_id = :article where article_id = :draft")
                .bind("draft", draft)
                .bind("article", article)
                .then();
    }

    /** Empties for good what was said of an answer since its last publication. */
    Mono<Void> erase(String article) {
        return erasing("""
                article_id = :of
                   and number > (select coalesce(max(number), 0)
                                   from articles.revision
                                  where article_id = :of and step = 'PUBLISHED')
                """, article);
    }

    /** Empties for good what was written from answers to these questions and not published as it stood there. */
    Mono<Void> eraseOf(Collection<UUID> questions) {
        return erasing("question_id = any(:of)", questions.toArray(UUID[]::new));
    }

    private Mono<Void> erasing(String which, Object of) {
        return sql.sql("""
                update articles.revision
                   set (sealed, content, remark, question_id, erased_at) = (null, null, null, null, :now)
                 where erased_at is null
                   and step in ('SAVED', 'RETURNED')
                   and %s
                """.formatted(which)).bind("of", of).bind("now", now()).then();
    }

    /**
     * Newest first, of each answer the last hundred.
     *
     * @param own partnerships of whoever reads: of what others wrote from a question the words are left out
     */
    Flux<ArticleRevision> of(Collection<String> articles, Collection<String> own) {
        return sql.sql("""
                select article_id, id as sealed_for, step, at, by_name, content, erased_at,
                       case when kept_by is null or kept_by = any(:own) then sealed end as sealed
                  from (select *, row_number() over (partition by article_id order by number desc) as place
                          from articles.revision
                         where article_id = any(:articles)) ordered
                 where place <= 100
                 order by article_id, place
                """)
                .bind("articles", articles.toArray(String[]::new))
                .bind("own", own.toArray(String[]::new))
                .map(this::revision)
                .all();
    }

    private ArticleRevision revision(Readable row) {
        var columns = new Columns(row);
        var written = seal.open(WrittenSeal.REVISION, row);
        return new ArticleRevision(
                columns.text("article_id"),
                columns.word("step", ArticleStep.class),
                columns.value("at", OffsetDateTime.class),
                columns.text("by_name"),
                written.remark(),
                row.get("content", String.class) == null
                        ? written.content()
                        : columns.json("content", ArticleContent.class),
                row.get("erased_at", OffsetDateTime.class));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
