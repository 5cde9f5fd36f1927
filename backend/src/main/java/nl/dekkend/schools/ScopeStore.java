package nl.dekkend.schools;

import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dekkend.identity.Scope;
import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class ScopeStore implements SchoolScopes {

    private final DatabaseClient sql;

    ScopeStore(DatabaseClient sql) {
        this.sql = sql;
    }

    @Override
    public Mono<Map<String, Scope>> of(Collection<String> schools) {
        return sql.sql("""
                select s.id, s.board, s.core_area, s.municipality,
                       (select coalesce(array_agg(a.partnership), '{}')
                          from schools.affiliation a
                         where a.school = s.id) as partnerships
                  from schools.school s
                 where s.id = any(:schools)
                """)
                .bind("schools", schools.toArray(String[]::new))
                .map(row -> Map.entry(new Columns(row).text("id"), scope(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    @Override
    public Mono<Scope> of(String school) {
        return of(List.of(school)).mapNotNull(found -> found.get(school));
    }

    private static Scope scope(Readable row) {
        var columns = new Columns(row);
        return new Scope(
                Set.of(columns.text("id")),
                Set.of(columns.text("board")),
                Set.of(),
                Stream.ofNullable(row.get("core_area", String.class)).collect(Collectors.toUnmodifiableSet()),
                Set.of(columns.text("municipality")),
                Set.copyOf(columns.texts("partnerships")));
    }
}
