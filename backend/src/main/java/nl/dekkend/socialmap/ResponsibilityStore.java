package nl.dekkend.socialmap;

import io.r2dbc.spi.Readable;
import nl.dekkend.changes.Merge;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.Source;
import nl.dekkend.territory.Sector;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

@Component
class ResponsibilityStore {

    static final Merge MERGE =
            Merge.parts("Municipality", "socialmap.responsibility", ResponsibilityRow.class, "municipality_id");

    private final DatabaseClient sql;

    ResponsibilityStore(DatabaseClient sql) {
        this.sql = sql;
    }

    /** Everything the region's files say of a municipality; rows for the whole of it first. */
    Flux<ResponsibilityRow> of(String municipality, Sector sector) {
        return sql.sql("""
                select id, municipality_id, postcodes, sector, theme, organisation_id, partnership_id, explanation,
                       source, example
                  from socialmap.responsibility
                 where municipality_id = :municipality and sector = :sector
                 order by cardinality(postcodes), id
                """)
                .bind("municipality", municipality)
                .bind("sector", sector.name())
                .map(ResponsibilityStore::row)
                .all();
    }

    private static ResponsibilityRow row(Readable row) {
        var columns = new Columns(row);
        return new ResponsibilityRow(
                columns.text("id"),
                columns.text("municipality_id"),
                columns.texts("postcodes"),
                columns.word("sector", Sector.class),
                columns.word("theme", ResponsibilityTheme.class),
                columns.text("organisation_id"),
                row.get("partnership_id", String.class),
                columns.said("explanation"),
                columns.json("source", Source.class),
                columns.flag("example"));
    }
}
