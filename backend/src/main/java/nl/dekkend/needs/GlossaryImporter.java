package nl.dekkend.needs;

import java.util.List;
import nl.dekkend.imports.ImportReport.Imported;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.Importer;
import nl.dekkend.imports.RegionFile;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class GlossaryImporter implements Importer {

    private static final String SAYS = """
            select n.id, n::text || string_agg(t::text, ' ' order by language) as says
              from needs.term n join needs.term_text t on t.term_id = n.id
             group by n.id
            """;

    private final DatabaseClient sql;
    private final Snapshot snapshot;

    GlossaryImporter(DatabaseClient sql, Snapshot snapshot) {
        this.snapshot = snapshot;
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "glossary";
    }

    @Override
    public Mono<Imported> load(ImportRequest request) {
        return Mono.fromCallable(() -> GlossaryFile.read(request.file()))
                .delayUntil(terms -> snapshot.around("Term", SAYS, save(RegionFile.json(terms))))
                .map(terms -> new Imported(terms.size(), List.of()));
    }

    private Mono<Void> save(String terms) {
        return sql.sql("delete from needs.term").then().then(insert(terms));
    }

    private Mono<Void> insert(String terms) {
        return sql.sql("""
                with entry as (
                    select * from jsonb_to_recordset(cast(:terms as jsonb)) as row(
                        id text, term jsonb, abbreviation text, explanation jsonb, source jsonb)),
                term as (
                    insert into needs.term (id, abbreviation, searchable,
                                            source_title, source_as_of, source_url, source_note)
                    select id, abbreviation,
                           shared.folded(concat_ws(' ', abbreviation,
                               (select string_agg(value, ' ') from jsonb_each_text(term)),
                               (select string_agg(value, ' ') from jsonb_each_text(explanation)))),
                           source ->> 'title', cast(source ->> 'asOf' as date), source ->> 'url', source ->> 'note'
                      from entry)
                insert into needs.term_text (term_id, language, name, explanation)
                select id, upper(language), name, explanation ->> language
                  from entry, jsonb_each_text(term) as translated(language, name)
                """).bind("terms", terms).then();
    }
}
