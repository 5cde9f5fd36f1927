package nl.dekkend.profiles.office;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.SchoolYear;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which schools were reminded, and which want no reminders. */
@Component
class ReminderStore {

    private final DatabaseClient sql;

    ReminderStore(DatabaseClient sql) {
        this.sql = sql;
    }

    /** Notes that schools are reminded; answers those that nobody reminded on this day or for this mark before. */
    Mono<Set<String>> note(
            Collection<String> schools, SchoolYear year, @Nullable Integer mark, LocalDate day, OffsetDateTime at) {
        var note = sql.sql("""
                        insert into profiles.reminder (school, day, school_year, mark, at)
                        select id, :day, :year, cast(:mark as integer), :at
                          from unnest(:schools::text[]) as s(id)
                         order by id
                            on conflict do nothing
                        returning school
                        """)
                .bind("schools", schools.toArray(String[]::new))
                .bind("year", year.toString())
                .bind("day", day)
                .bind("at", at);
        return (mark == null ? note.bindNull("mark", Integer.class) : note.bind("mark", mark))
                .map(row -> new Columns(row).text("school"))
                .all()
                .collect(Collectors.toUnmodifiableSet());
    }

    Mono<Void> choose(String school, boolean remindersOn, OffsetDateTime at) {
        return remindersOn
                ? sql.sql("delete from profiles.no_reminders where school = :school")
                        .bind("school", school)
                        .then()
                : sql.sql(
                                "insert into profiles.no_reminders (school, since) values (:school, :at) on conflict do nothing")
                        .bind("school", school)
                        .bind("at", at)
                        .then();
    }

    /** Those of these schools that want none. */
    Mono<Set<String>> without(Collection<String> schools) {
        return sql.sql("select school from profiles.no_reminders where school = any(:schools)")
                .bind("schools", schools.toArray(String[]::new))
                .map(row -> new Columns(row).text("school"))
                .all()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Partnerships that ask something of their schools. */
    Flux<String> partnerships(LocalDate today) {
        return sql.sql("""
                select distinct partnership
                  from profiles.norm
                 where published and valid_from <= :today
                 order by partnership
                """)
                .bind("today", today)
                .map(row -> new Columns(row).text("partnership"))
                .all();
    }
}
