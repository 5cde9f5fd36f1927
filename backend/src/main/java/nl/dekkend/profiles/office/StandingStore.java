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

/**
 * Reads how far schools are, in one statement however many they are. What is looked up per school goes by its key, so
 * that the plan stays good for thousands of schools where the database expects ten.
 */
@Component
class StandingStore {

    /** What a school is writing, and the newest of what it published. */
    private static final String DRAFT_AND_NEWEST = """
                  left join profiles.draft d on d.school = s.id and d.school_year = :year
                  left join lateral (
                           select p.school_year, p.published_at, greatest(p.published_at, p.confirmed_at) as last_word
                             from profiles.profile p
                            where p.school = s.id and p.school_year <= :year and p.replaced_at is null
                            order by p.school_year desc
                            limit 1) n on true
            """;

    private final DatabaseClient sql;

    StandingStore(DatabaseClient sql) {
        this.sql = sql;
    }

    /** Only what their states follow from: neither since when, nor why, nor anything of reminders. */
    Flux<Standing> brief(Collection<String> schools, SchoolYear year) {
        return sql.sql("""
                select s.id as school, d.status, n.school_year as edition, n.published_at, n.last_word
                  from unnest(:schools::text[]) as s(id)
            %s
                """.formatted(DRAFT_AND_NEWEST))
                .bind("schools", schools.toArray(String[]::new))
                .bind("year", year.toString())
                .map(StandingStore::brief)
                .all();
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
                       n.school_year as edition, n.published_at, n.last_word, r.reminded_at,
                       c.school is null as reminders_on
                  from unnest(:schools::text[]) as s(id)
            %s
                  left join lateral (
                           select max(m.at) as reminded_at
                             from profiles.reminder m
                            where m.school = s.id and m.school_year = :year) r on true
                  left join profiles.no_reminders c on c.school = s.id
                """.formatted(DRAFT_AND_NEWEST))
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

    private static Standing brief(Readable row) {
        var status = row.get("status", String.class);
        var writing = status == null ? null : new Writing(ProfileStatus.valueOf(status), null, null);
        return new Standing(new Columns(row).text("school"), writing, edition(row), null, true);
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
