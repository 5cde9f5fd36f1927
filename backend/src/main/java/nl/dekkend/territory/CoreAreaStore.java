package nl.dekkend.territory;

import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.List;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.Source;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
class CoreAreaStore implements CoreAreas {

    private static final String SELECT = """
            select id, name, partnership, municipality, example, ended,
                   source_title, source_as_of, source_url, source_note
              from territory.area
            """;

    private static final String BY_NAME = " order by shared.folded(name) collate \"C\", id";

    private final DatabaseClient sql;

    CoreAreaStore(DatabaseClient sql) {
        this.sql = sql;
    }

    @Override
    public Mono<CoreArea> byId(String id) {
        return byIds(List.of(id)).next();
    }

    @Override
    public Flux<CoreArea> byIds(Collection<String> ids) {
        return sql.sql(SELECT + " where id = any(:ids)")
                .bind("ids", ids.toArray(String[]::new))
                .map(CoreAreaStore::area)
                .all();
    }

    /** By name. */
    Flux<CoreArea> byPartnerships(Collection<String> partnerships) {
        return sql.sql(SELECT + """
                 where partnership = any(:partnerships) and divided and not ended
                """ + BY_NAME)
                .bind("partnerships", partnerships.toArray(String[]::new))
                .map(CoreAreaStore::area)
                .all();
    }

    @Override
    public Flux<CoreArea> of(String partnership) {
        return sql.sql(SELECT + " where partnership = :partnership and not ended" + BY_NAME)
                .bind("partnership", partnership)
                .map(CoreAreaStore::area)
                .all();
    }

    static CoreArea area(Readable row) {
        var columns = new Columns(row);
        return new CoreArea(
                columns.text("id"),
                columns.text("name"),
                columns.text("partnership"),
                row.get("municipality", String.class),
                Source.of(row),
                columns.flag("example"),
                columns.flag("ended"));
    }
}
