package nl.dekkend.needs;

import io.r2dbc.spi.Readable;
import java.util.Objects;
import nl.dekkend.changes.Merge;
import nl.dekkend.graphql.FilterRules;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
class TermStore {

    private static final int LONGEST_GLOSSARY = 200;

    static final Merge MERGE = Merge.lasting("Term", "needs.term", TermRow.class);

    private final DatabaseClient sql;

    TermStore(DatabaseClient sql) {
        this.sql = sql;
    }

    /** One word, a withdrawn one too; empty when nobody has this id. */
    Mono<Term> byId(String id) {
        return sql.sql("select id, abbreviation, name, explanation, source from needs.term where id = :id")
                .bind("id", id)
                .map(TermStore::term)
                .one();
    }

    /**
     * Words whose name, abbreviation or explanation holds the text, in any language; every word without one. Refuses a
     * text that the contract does not allow.
     */
    Flux<Term> holding(@Nullable String text) {
        FilterRules.text(text);
        return sql.sql("""
                select id, abbreviation, name, explanation, source
                  from needs.term
                 where not withdrawn and search_text like '%' || shared.folded(:text) || '%' escape '~'
                 order by order_text, id
                 limit :most
                """)
                .bind("text", literally(Objects.requireNonNullElse(text, "")))
                .bind("most", LONGEST_GLOSSARY)
                .map(TermStore::term)
                .all();
    }

    /** What somebody typed, so that SQL's LIKE takes every character for itself. */
    private static String literally(String typed) {
        return typed.strip().replace("~", "~~").replace("%", "~%").replace("_", "~_");
    }

    private static Term term(Readable row) {
        var columns = new Columns(row);
        return new Term(
                columns.text("id"),
                row.get("abbreviation", String.class),
                columns.said("name"),
                columns.said("explanation"),
                columns.json("source", Source.class));
    }
}
