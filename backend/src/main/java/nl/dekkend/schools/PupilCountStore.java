package nl.dekkend.schools;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PupilCountStore {

    private final DatabaseClient sql;

    PupilCountStore(DatabaseClient sql) {
        this.sql = sql;
    }

    /** All counts of these schools, oldest first. */
    Mono<Map<String, Collection<PupilCount>>> bySchool(Collection<String> schools) {
        return sql.sql("""
                select school, counted_on, count
                  from schools.pupil_count
                 where school = any(:schools)
                 order by school, counted_on
                """)
                .bind("schools", schools.toArray(String[]::new))
                .map(row -> Map.entry(
                        new Columns(row).text("school"),
                        new PupilCount(
                                new Columns(row).value("counted_on", LocalDate.class),
                                row.get("count", Integer.class))))
                .all()
                .collectMultimap(Map.Entry::getKey, Map.Entry::getValue);
    }
}
