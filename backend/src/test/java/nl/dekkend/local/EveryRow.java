package nl.dekkend.local;

import io.r2dbc.spi.ConnectionFactories;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

/** Writes every row of every table of {@code DEKKEND_DATABASE_URL} as text, to be searched; bytes as hexadecimal digits. */
public final class EveryRow {

    private EveryRow() {}

    /** Fails when it finds no table. */
    public static void main(String[] arguments) {
        var sql = DatabaseClient.create(
                ConnectionFactories.get(Objects.requireNonNull(System.getenv("DEKKEND_DATABASE_URL"))));
        var tables = sql.sql("""
                select format('%I.%I', table_schema, table_name)
                  from information_schema.tables
                 where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                """).mapValue(String.class).all().collectList().block();
        if (Objects.requireNonNull(tables).isEmpty()) throw new IllegalStateException("There is no table");
        for (var table : tables) rows(sql, table).doOnNext(System.out::println).blockLast();
    }

    private static Flux<String> rows(DatabaseClient sql, String table) {
        return sql.sql("select whole_row::text from %s whole_row".formatted(table))
                .mapValue(String.class)
                .all()
                .map(row -> table + " " + row);
    }
}
