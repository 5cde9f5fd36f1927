package nl.dekkend.needs;

import io.r2dbc.spi.Readable;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.Source;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

@Repository
class TermStore {

    private static final int LONGEST_GLOSSARY = 200;

    private final DatabaseClient sql;

    TermStore(DatabaseClient sql) {
        this.sql = sql;
    }

    /**
     * Words whose name, abbreviation or explanation holds the text, in any language; every word when the text is empty.
     */
    Flux<Term> holding(String text) {
        return sql.sql("""
                select id, abbreviation, languages, names, explanations,
                       source_title, source_as_of, source_url, source_note
                  from needs.term_with_texts
                 where searchable like '%' || shared.folded(:text) || '%' escape '~'
                 order by shared.folded(dutch_name), id
                 limit :most
                """)
                .bind("text", GlossaryRules.literally(text))
                .bind("most", LONGEST_GLOSSARY)
                .map(TermStore::term)
                .all();
    }

    private static Term term(Readable row) {
        return new Term(
                new Columns(row).text("id"),
                row.get("abbreviation", String.class),
                Texts.of(row, "explanations", Term.Text::new),
                Source.of(row));
    }
}
