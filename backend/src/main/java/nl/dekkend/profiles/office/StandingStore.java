package nl.dekkend.profiles.office;

import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import java.util.Collection;
import nl.dekkend.profiles.content.ProfileStatus;
import nl.dekkend.profiles.office.Standing.Edition;
import nl.dekkend.profiles.office.Standing.Writing;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.SchoolYear;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Reads how far schools are, in one statement however many they are. */
@Component
class StandingStore {

    private final DatabaseClient sql;

    StandingStore(DatabaseClient sql) {
        this.sql = sql;
    }

    Flux<Standing> of(Collection<String> schools, SchoolYear year) {
        return sql.sql("""
                select s.id as school, d.status,
                       case when d.status is not null then
                           (select max(t.at)
                              from profiles.step t
                             where t.school = s.id and t.school_year = :year
                               and t.kind in ('STARTED', 'SUBMITTED', 'WITHDRAWN', 'RETURNED')) end as since,
                       case when d.status = 'RETURNED' then
                           (select t.reason
                              from profiles.step t
                             where t.school = s.id and t.school_year = :year and t.kind = 'RETURNED'
                             order by t.number desc
                             limit 1) end as reason,
                       n.school_year as edition, n.published_at, n.last_word, r.reminded_at, c.school is null as reminders_on
                  from unnest(:schools::text[]) as s(id)
                  left join profiles.draft d on d.school = s.id and d.school_year = :year
                  left join lateral (
                           select p.school_year, p.published_at, greatest(p.published_at, p.confirmed_at) as last_word
                             from profiles.profile p
                            where p.school = s.id and p.school_year <= :year and p.replaced_at is null
                            order by p.school_year desc
                            limit 1) n on true
                  left join (select school, max(at) as reminded_at
                               from profiles.reminder
                              where school_year = :year
                              group by school) r on r.school = s.id
                  left join profiles.no_reminders c on c.school = s.id
                """)
                .bind("schools", schools.toArray(String[]::new))
                .bind("year", year.toString())
                .map(StandingStore::standing)
                .all();
    }

    private static Standing standing(Readable row) {
        var columns = new Columns(row);
        return new Standing(
                columns.text("school"),
                writing(row),
                edition(row),
                row.get("reminded_at", OffsetDateTime.class),
                columns.flag("reminders_on"));
    }

    private static @Nullable Writing writing(Readable row) {
        if (row.get("status", String.class) == null) return null;
        var columns = new Columns(row);
        return new Writing(
                columns.word("status", ProfileStatus.class),
                row.get("since", OffsetDateTime.class),
                row.get("reason", String.class));
    }

    private static @Nullable Edition edition(Readable row) {
        var year = row.get("edition", String.class);
        if (year == null) return null;
        var columns = new Columns(row);
        return new Edition(
                SchoolYear.of(year),
                columns.value("published_at", OffsetDateTime.class),
                columns.value("last_word", OffsetDateTime.class));
    }
}
