package nl.dekkend.articles;

import io.r2dbc.spi.Readable;
import java.util.List;
import nl.dekkend.changes.MergeStatement;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.Source;
import nl.dekkend.territory.Sector;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

@Component
class LadderStore {

    private static final String COLUMNS =
            "id, place, sectors, title, what_you_do, who_helps, max_weeks, term_note," + " helper, article_id, source";

    /** Nobody asks for a step by its id: the feed of changes tells nothing of them. */
    private static final String MERGE = """
            merge into articles.escalation_step t
            using jsonb_populate_recordset(null::articles.escalation_step, cast(:rows as jsonb)) r
               on t.id = r.id
             when matched then update set (%1$s) = row(r.*)
             when not matched then insert (%1$s) values (r.*)
             when not matched by source then delete
            returning coalesce(new.id, old.id) as record, null::text as kind
            """.formatted(COLUMNS);

    private final DatabaseClient sql;

    LadderStore(DatabaseClient sql) {
        this.sql = sql;
    }

    static MergeStatement merge(List<LadderRow> rows) {
        return new MergeStatement("escalation steps", null, MERGE, rows);
    }

    /** Those of a sector, in their order. */
    Flux<LadderRow> of(Sector sector) {
        return sql.sql("select " + COLUMNS
                        + " from articles.escalation_step where :sector = any(sectors) order by place, id")
                .bind("sector", sector.name())
                .map(LadderStore::row)
                .all();
    }

    private static LadderRow row(Readable row) {
        var columns = new Columns(row);
        return new LadderRow(
                columns.text("id"),
                columns.value("place", Integer.class),
                columns.texts("sectors").stream().map(Sector::valueOf).toList(),
                columns.said("title"),
                columns.said("what_you_do"),
                columns.said("who_helps"),
                row.get("max_weeks", Integer.class),
                columns.saidIfAny("term_note"),
                row.get("helper", String.class),
                row.get("article_id", String.class),
                columns.json("source", Source.class));
    }
}
