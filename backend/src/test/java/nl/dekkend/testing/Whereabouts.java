package nl.dekkend.testing;

import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

/** Where in the whole database something is named, in whatever column; capitals or not. */
public record Whereabouts(DatabaseClient sql) {

    /** The tables with a row that names one of these. */
    public List<String> of(String... names) {
        return tables().filterWhen(table -> sql.sql("""
                                select exists (
                                       select from %s whole_row, unnest(:names::text[]) sought
                                        where strpos(lower(whole_row::text), lower(sought)) > 0)
                                """.formatted(table))
                        .bind("names", names)
                        .mapValue(Boolean.class)
                        .one())
                .collectList()
                .block();
    }

    private Flux<String> tables() {
        return sql.sql("""
                select format('%I.%I', table_schema, table_name)
                  from information_schema.tables
                 where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                """).mapValue(String.class).all();
    }
}
