package nl.dekkend.articles;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;
import nl.dekkend.graphql.Conditions;
import nl.dekkend.graphql.Listing;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.identity.Actor;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.Page;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class ArticleDraftStore {

    private static final String SELECT = """
            select article_id as id, id as sealed_for, partnership_id, kept_by, sealed, state, written_by,
                   written_by_name, written_at, remark_by_name, version, question_id, 0 as order_group,
                   -extract(epoch from written_at)::double precision as order_number, '' collate "C" as order_text
              from articles.draft
            """;

    private final DatabaseClient sql;
    private final WrittenSeal seal;

    ArticleDraftStore(DatabaseClient sql, WrittenSeal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    /** Whoever does something with this answer too waits until the transaction ends. */
    Mono<Void> lock(String article) {
        return sql.sql("select pg_advisory_xact_lock(hashtextextended('article ' || :article, 0))")
                .bind("article", article)
                .then();
    }

    /** Of an answer by an id that it has or had; empty when nothing is being written. */
    Mono<Draft> of(String article) {
        return of(article, "");
    }

    /** The same, which nobody erases until the transaction ends. */
    Mono<Draft> held(String article) {
        return of(article, "for update");
    }

    private Mono<Draft> of(String article, String lock) {
        return sql.sql(SELECT + """
                 where article_id = :article
                    or article_id = (select article.id from articles.article where written_as = :article)
                """ + lock)
                .bind("article", article)
                .map(this::draft)
                .one();
    }

    /**
     * Newest first.
     *
     * @param shared with what holds everywhere
     * @param reader who sees it
     */
    Mono<Page<ArticleDraft>> page(Collection<String> partnerships, boolean shared, PageRequest page, Actor reader) {
        var asked = new Conditions().any(partnerships, "own", """
                        (coalesce(kept_by, partnership_id) = any(:own)
                         or coalesce(kept_by, partnership_id) is null and :shared)
                        """).with("shared", shared);
        return new Listing<>(SELECT, asked, row -> ArticleDraft.of(draft(row), reader)).page(sql, page);
    }

    /** Each time sealed for another row: an earlier text put back would not open. */
    Mono<Draft> keep(Draft draft) {
        var id = UUID.randomUUID();
        var keeping = sql.sql("""
                insert into articles.draft (article_id, id, partnership_id, sealed, state, written_by, written_by_name,
                       written_at, remark_by_name, version, question_id, kept_by)
                values (:article, :id, :partnership, :sealed, :state, :by, :by_name, :at, :remark_by, :version,
                        :question, :kept_by)
                    on conflict (article_id) do update
                   set (id, sealed, content, remark, state, written_by, written_by_name, written_at, remark_by_name,
                        version, kept_by)
                       = (excluded.id, excluded.sealed, null, null, excluded.state, excluded.written_by,
                          excluded.written_by_name, excluded.written_at, excluded.remark_by_name, excluded.version,
                          excluded.kept_by)
                """)
                .bind("article", draft.id())
                .bind("id", id)
                .bind("partnership", Parameters.in(R2dbcType.VARCHAR, draft.partnershipId()))
                .bind("sealed", seal.close(WrittenSeal.DRAFT, id, new Written(draft.content(), draft.remark())))
                .bind("state", draft.state().name())
                .bind("by", draft.writtenById())
                .bind("by_name", draft.writtenBy())
                .bind("at", draft.writtenAt())
                .bind("remark_by", Parameters.in(R2dbcType.VARCHAR, draft.remarkBy()))
                .bind("version", draft.version());
        return OriginColumns.bind(keeping, draft.origin()).then().thenReturn(draft);
    }

    Mono<Void> forget(String article) {
        return sql.sql("delete from articles.draft where article_id = :article")
                .bind("article", article)
                .then();
    }

    /** All that was made from answers to these questions. */
    Mono<Void> eraseOf(Collection<UUID> questions) {
        return sql.sql("delete from articles.draft where question_id = any(:questions)")
                .bind("questions", questions.toArray(UUID[]::new))
                .then();
    }

    private Draft draft(Readable row) {
        var columns = new Columns(row);
        var written = seal.open(WrittenSeal.DRAFT, row);
        return new Draft(
                columns.text("id"),
                row.get("partnership_id", String.class),
                written.content(),
                columns.word("state", ArticleDraftState.class),
                columns.text("written_by"),
                columns.text("written_by_name"),
                columns.value("written_at", OffsetDateTime.class),
                written.remark(),
                row.get("remark_by_name", String.class),
                columns.value("version", Integer.class),
                OriginColumns.of(row));
    }
}
