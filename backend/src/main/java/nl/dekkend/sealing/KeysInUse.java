package nl.dekkend.sealing;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Which keys the database still needs. */
@Component
class KeysInUse {

    /**
     * So many rows of a column need the key with this mark.
     *
     * @param column with its table
     * @param mark empty when it was not noted which
     */
    record Use(String column, byte[] mark, long rows) {}

    private static final String COUNT = """
            select '%1$s.%2$s' as kept, %3$s as mark, count(*) as rows
              from %1$s
             where %4$s
             group by 2
            """;

    private final DatabaseClient sql;
    private final WholeTables tables;
    private final String statement;

    KeysInUse(DatabaseClient sql, WholeTables tables, List<SealedColumn> sealed, List<HashedColumn> hashed) {
        this.sql = sql;
        this.tables = tables;
        this.statement = Stream.concat(
                        sealed.stream().map(KeysInUse::count), hashed.stream().map(KeysInUse::count))
                .collect(joining(" union all "));
    }

    private static String count(SealedColumn kept) {
        return COUNT.formatted(
                kept.table(),
                kept.column(),
                "substring(%s from 1 for 5)".formatted(kept.column()),
                kept.column() + " is not null");
    }

    private static String count(HashedColumn kept) {
        return COUNT.formatted(kept.table(), kept.column(), "coalesce(%s, '')".formatted(kept.column()), true);
    }

    Flux<Use> all() {
        return tables.read(sql.sql(statement)
                .map(row -> {
                    var columns = new Columns(row);
                    return new Use(
                            columns.text("kept"),
                            columns.value("mark", byte[].class),
                            columns.value("rows", Long.class));
                })
                .all());
    }
}
