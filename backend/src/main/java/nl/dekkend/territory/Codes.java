package nl.dekkend.territory;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The codes that the region's own files may name. */
@Component
class Codes {

    private final DatabaseClient sql;

    Codes(DatabaseClient sql) {
        this.sql = sql;
    }

    /** Of all partnerships and municipalities, those of before too: "PO2711", "GM0375". */
    Mono<Set<String>> all() {
        return sql.sql("select id from territory.partnership union all select id from territory.municipality")
                .map(row -> new Columns(row).text("id"))
                .all()
                .collect(toSet());
    }
}
