package nl.dekkend.schools.register;

import nl.dekkend.imports.ImportScope;
import nl.dekkend.imports.LaterDay;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Of which day locations and boards are: that of the newest file that lists them. */
@Component
class DayStore {

    private final DatabaseClient sql;

    DayStore(DatabaseClient sql) {
        this.sql = sql;
    }

    /** All that a file lists; boards that have their name from elsewhere keep the day of that. */
    Mono<Void> keep(RegisterKind kind, Delivery delivery) {
        return keepSchools(delivery).then(keepBoards(kind, delivery));
    }

    private Mono<Void> keepSchools(Delivery delivery) {
        return sql.sql("update schools.school set as_of = :asOf where id = any(:ids) and as_of is distinct from :asOf")
                .bind("asOf", delivery.asOf())
                .bind("ids", delivery.ids().toArray(String[]::new))
                .then();
    }

    private Mono<Void> keepBoards(RegisterKind kind, Delivery delivery) {
        return sql.sql("""
                update schools.board set as_of = greatest(as_of, :asOf) where register = :kind and id = any(:boards)
                """)
                .bind("asOf", delivery.asOf())
                .bind("kind", kind.word())
                .bind("boards", delivery.entries().stream().map(Entry::board).toArray(String[]::new))
                .then();
    }

    /** All that the loaded file of this scope listed. */
    Mono<Void> redate(RegisterKind kind, ImportScope scope, LaterDay day) {
        return sql.sql("""
                with listed as (
                    update schools.school set as_of = :now
                     where register = :kind and as_of = :was
                       and (:scope = 'national' or municipality = any(string_to_array(:scope, ',')))
                    returning board)
                update schools.board set as_of = :now
                 where register = :kind and as_of = :was and id in (select board from listed)
                """)
                .bind("now", day.now())
                .bind("was", day.was())
                .bind("kind", kind.word())
                .bind("scope", scope.toString())
                .then();
    }
}
