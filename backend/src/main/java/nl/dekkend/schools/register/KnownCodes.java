package nl.dekkend.schools.register;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import nl.dekkend.shared.Columns;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The codes that the region's own files may name. */
record KnownCodes(Set<String> schools, Set<String> partnerships) {

    /** Reads them. */
    @Component
    static class Store {

        private final DatabaseClient sql;
        private final Partnerships partnerships;

        Store(DatabaseClient sql, Partnerships partnerships) {
            this.sql = sql;
            this.partnerships = partnerships;
        }

        Mono<KnownCodes> all() {
            Mono<Set<String>> schools = sql.sql("select id from schools.school")
                    .map(row -> new Columns(row).text("id"))
                    .all()
                    .collect(toSet());
            Mono<Set<String>> codes = partnerships.all().map(Partnership::id).collect(toSet());
            return Mono.zip(schools, codes, KnownCodes::new);
        }
    }
}
