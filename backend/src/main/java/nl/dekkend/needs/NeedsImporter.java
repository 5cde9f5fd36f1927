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
class NeedsImporter implements Importer {

    private static final String SAYS = """
            select n.id, n::text || string_agg(t::text, ' ' order by language) as says
              from needs.support_need n join needs.support_need_text t on t.support_need_id = n.id
             group by n.id
            """;

    private final DatabaseClient sql;
    private final Snapshot snapshot;

    NeedsImporter(DatabaseClient sql, Snapshot snapshot) {
        this.snapshot = snapshot;
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "needs";
    }

    @Override
    public Mono<Imported> load(ImportRequest request) {
        return Mono.fromCallable(() -> NeedsFile.read(request.file()))
                .delayUntil(needs -> snapshot.around("SupportNeed", SAYS, save(RegionFile.json(needs))))
                .map(needs -> new Imported(needs.size(), List.of()));
    }

    private Mono<Void> save(String needs) {
        return sql.sql("""
                with entry as (
                    select * from jsonb_to_recordset(cast(:needs as jsonb)) as row(
                        id text, parent text, "order" integer, name jsonb, "plainName" jsonb, synonyms text[])),
                gone as (
                    delete from needs.support_need where id not in (select id from entry)),
                kept as (
                    insert into needs.support_need (id, parent_id, position, synonyms)
                    select id, parent, "order", synonyms from entry
                        on conflict (id) do update
                       set parent_id = excluded.parent_id, position = excluded.position, synonyms = excluded.synonyms
                    returning id)
                select count(*) from kept
                """).bind("needs", needs).then().then(texts(needs));
    }

    private Mono<Void> texts(String needs) {
        return sql.sql("delete from needs.support_need_text")
                .then()
                .then(sql.sql("""
                        insert into needs.support_need_text (support_need_id, language, name, plain_name)
                        select id, upper(language), text, "plainName" ->> language
                          from jsonb_to_recordset(cast(:needs as jsonb)) as row(
                                   id text, name jsonb, "plainName" jsonb),
                               jsonb_each_text(name) as translated(language, text)
                        """).bind("needs", needs).then());
    }
}
