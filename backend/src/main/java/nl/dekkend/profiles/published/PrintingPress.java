package nl.dekkend.profiles.published;

import java.time.OffsetDateTime;
import java.util.List;
import nl.dekkend.changes.ChangeKind;
import nl.dekkend.changes.Changes;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Makes profiles public, in the caller's transaction: an edition replaces the one before and erases nothing. */
@Component
public class PrintingPress {

    private static final String TYPE = "SupportProfile";

    private final DatabaseClient sql;
    private final FoundBy foundBy;
    private final Changes changes;

    PrintingPress(DatabaseClient sql, FoundBy foundBy, Changes changes) {
        this.sql = sql;
        this.foundBy = foundBy;
        this.changes = changes;
    }

    /** Prints an edition, lets schools be found by it and tells who follows. */
    public Mono<Void> print(Printing edition) {
        return replace(edition)
                .then(foundBy.renew(List.of(edition.id().school())))
                .then(changes.record(
                        ChangeKind.CHANGED, TYPE, List.of(edition.id().toString())));
    }

    /** The school says that its profile of this year is still true. */
    public Mono<Void> confirm(Printing edition) {
        return sql.sql("""
                update profiles.profile
                   set confirmed_at = :at
                 where school = :school and school_year = :year and replaced_at is null
                """)
                .bind("at", edition.at())
                .bind("school", edition.id().school())
                .bind("year", edition.id().year().toString())
                .then()
                .then(changes.record(
                        ChangeKind.CHANGED, TYPE, List.of(edition.id().toString())));
    }

    private Mono<Void> replace(Printing edition) {
        var basicSupport = edition.basicSupport();
        var statement = sql.sql("""
                        with before as (
                            update profiles.profile
                               set replaced_at = :at
                             where school = :school and school_year = :year and replaced_at is null
                            returning edition)
                        insert into profiles.profile
                               (school, school_year, edition, partnership, norm, content, met, total, grades, needs,
                                published_at, confirmed_at, example)
                        select :school, :year, coalesce((select max(edition) from before), 0) + 1, :partnership, :norm,
                               cast(:content as jsonb), :met, :total, cast(:grades as jsonb), :needs, :at,
                               cast(:confirmed as timestamptz), :example
                        """)
                .bind("school", edition.id().school())
                .bind("year", edition.id().year().toString())
                .bind("at", edition.at())
                .bind("partnership", edition.partnership())
                .bind("norm", edition.norm().id())
                .bind("content", json(edition.content()))
                .bind("met", basicSupport.met())
                .bind("total", basicSupport.total())
                .bind("grades", json(edition.grades()))
                .bind("needs", edition.needs().toArray(String[]::new))
                .bind("example", edition.example());
        return edition.confirmedAt() == null
                ? statement.bindNull("confirmed", OffsetDateTime.class).then()
                : statement.bind("confirmed", edition.confirmedAt()).then();
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }
}
