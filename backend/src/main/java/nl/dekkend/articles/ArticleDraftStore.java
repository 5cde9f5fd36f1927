package nl.dekkend.articles;

import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import java.util.Collection;
import nl.dekkend.graphql.Conditions;
import nl.dekkend.graphql.Listing;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.identity.Actor;
import nl.dekkend.imports.RegionFile;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class ArticleDraftStore {

    private static final String SELECT = """
            select article_id as id, content, state, written_by, written_by_name, written_at, remark, remark_by_name,
                   version, 0 as order_group, -extract(epoch from written_at)::double precision as order_number,
                   '' collate "C" as order_text
              from articles.draft
            """;

    private final DatabaseClient sql;

    ArticleDraftStore(DatabaseClient sql) {
        this.sql = sql;
    }

    /** Whoever does something with this answer too waits until the transaction ends. */
    Mono<Void> lock(String article) {
        return sql.sql("select pg_advisory_xact_lock(hashtextextended('article ' || :article, 0))")
                .bind("article", article)
                .then();
    }

    /** Empty when nothing is being written. */
    Mono<Draft> of(String article) {
        return sql.sql(SELECT + " where article_id = :article")
                .bind("article", article)
                .map(ArticleDraftStore::draft)
                .one();
    }

    /**
     * Newest first.
     *
     * @param shared with what holds everywhere
     * @param reader who sees it
     */
    Mono<Page<ArticleDraft>> page(Collection<String> partnerships, boolean shared, PageRequest page, Actor reader) {
        var asked = new Conditions()
                .any(partnerships, "own", "(partnership_id = any(:own) or partnership_id is null and :shared)")
                .with("shared", shared);
        return new Listing<>(SELECT, asked, row -> ArticleDraft.of(draft(row), reader)).page(sql, page);
    }

    Mono<Draft> keep(Draft draft) {
        return bound(sql.sql("""
                insert into articles.draft (article_id, partnership_id, content, state, written_by, written_by_name,
                       written_at, remark, remark_by_name, version)
                values (:id, :partnership, cast(:content as jsonb), :state, :by, :by_name, :at, :remark, :remark_by,
                        :version)
                    on conflict (article_id) do update
                   set (content, state, written_by, written_by_name, written_at, remark, remark_by_name, version)
                       = (excluded.content, excluded.state, excluded.written_by, excluded.written_by_name,
                          excluded.written_at, excluded.remark, excluded.remark_by_name, excluded.version)
                """), draft).then().thenReturn(draft);
    }

    private static GenericExecuteSpec bound(GenericExecuteSpec write, Draft draft) {
        return textIfAny(
                        textIfAny(
                                textIfAny(write, "partnership", draft.content().partnershipId()),
                                "remark",
                                draft.remark()),
                        "remark_by",
                        draft.remarkBy())
                .bind("id", draft.id())
                .bind("content", RegionFile.json(draft.content()))
                .bind("state", draft.state().name())
                .bind("by", draft.writtenById())
                .bind("by_name", draft.writtenBy())
                .bind("at", draft.writtenAt())
                .bind("version", draft.version());
    }

    private static GenericExecuteSpec textIfAny(GenericExecuteSpec write, String name, @Nullable String text) {
        return text == null ? write.bindNull(name, String.class) : write.bind(name, text);
    }

    Mono<Void> forget(String article) {
        return sql.sql("delete from articles.draft where article_id = :article")
                .bind("article", article)
                .then();
    }

    private static Draft draft(Readable row) {
        var columns = new Columns(row);
        return new Draft(
                columns.text("id"),
                columns.json("content", ArticleContent.class),
                columns.word("state", ArticleDraftState.class),
                columns.text("written_by"),
                columns.text("written_by_name"),
                columns.value("written_at", OffsetDateTime.class),
                row.get("remark", String.class),
                row.get("remark_by_name", String.class),
                columns.value("version", Integer.class));
    }
}
