package nl.dekkend.profiles.published;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import nl.dekkend.profiles.content.ProfileContent;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.SchoolYear;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
class ProfileStore implements Profiles {

    private static final String SELECT = """
            select p.school, p.school_year, p.norm, p.content, p.published_at, p.confirmed_at, p.example
              from profiles.profile p
            """;

    private final DatabaseClient sql;
    private final Clock clock;

    ProfileStore(DatabaseClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Mono<SupportProfile> byId(ProfileId id) {
        return byIds(List.of(id)).next();
    }

    @Override
    public Flux<SupportProfile> byIds(Collection<ProfileId> ids) {
        return sql.sql(SELECT + """
                  join unnest(:schools::text[], :years::text[]) as asked(school, school_year)
                 using (school, school_year)
                 where p.replaced_at is null
                """)
                .bind("schools", ids.stream().map(ProfileId::school).toArray(String[]::new))
                .bind("years", ids.stream().map(id -> id.year().toString()).toArray(String[]::new))
                .map(ProfileStore::profile)
                .all();
    }

    @Override
    public Flux<SupportProfile> of(Collection<String> schools, @Nullable SchoolYear year) {
        return year == null
                ? newest(schools)
                : byIds(schools.stream()
                        .map(school -> new ProfileId(school, year))
                        .toList());
    }

    private Flux<SupportProfile> newest(Collection<String> schools) {
        return sql.sql(SELECT + """
                 where p.school = any(:schools) and p.replaced_at is null
                   and p.school_year = (select school_year
                                          from profiles.profile
                                         where school = p.school and replaced_at is null
                                         order by school_year = :current desc, school_year desc
                                         limit 1)
                """)
                .bind("schools", schools.toArray(String[]::new))
                .bind("current", SchoolYear.of(LocalDate.now(clock)).toString())
                .map(ProfileStore::profile)
                .all();
    }

    @Override
    public Flux<SupportProfile> history(Collection<String> schools) {
        return sql.sql(SELECT + """
                 where p.school = any(:schools) and p.replaced_at is null
                 order by p.school, p.school_year desc
                """)
                .bind("schools", schools.toArray(String[]::new))
                .map(ProfileStore::profile)
                .all();
    }

    private static SupportProfile profile(Readable row) {
        var columns = new Columns(row);
        return new SupportProfile(
                new ProfileId(columns.text("school"), SchoolYear.of(columns.text("school_year"))),
                columns.text("norm"),
                columns.json("content", ProfileContent.class),
                columns.value("published_at", OffsetDateTime.class),
                row.get("confirmed_at", OffsetDateTime.class),
                columns.flag("example"));
    }
}
