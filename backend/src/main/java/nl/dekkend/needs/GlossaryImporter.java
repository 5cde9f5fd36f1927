package nl.dekkend.needs;

import java.util.List;
import nl.dekkend.imports.ImportReport.Imported;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.Importer;
import nl.dekkend.imports.RegionFile;
import nl.dekkend.imports.RegionSources;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class GlossaryImporter implements Importer {

    private final DatabaseClient sql;

    GlossaryImporter(DatabaseClient sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "glossary";
    }

    @Override
    public Mono<Imported> load(ImportRequest request) {
        var file = RegionFile.read(request.file(), GlossaryFile.class);
        RegionFile.refuse(request.file(), GlossaryRules.problems(file.terms()));
        var rows = file.rows(RegionSources.beside(request.file()));
        return sql.sql("delete from needs.term")
                .then()
                .then(insert(RegionFile.json(rows)))
                .thenReturn(new Imported(rows.size(), List.of()));
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
