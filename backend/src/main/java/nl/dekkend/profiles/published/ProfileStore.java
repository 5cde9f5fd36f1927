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
        return sql.sql("""
                select p.school, p.school_year, p.norm, p.content, p.published_at, p.confirmed_at, p.example
                  from unnest(:schools::text[], :years::text[]) as asked(school, school_year)
                  join profiles.profile p using (school, school_year)
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
        return sql.sql("""
                select distinct on (school) school, school_year, norm, content, published_at, confirmed_at, example
                  from profiles.profile
                 where school = any(:schools) and replaced_at is null
                 order by school, school_year = :current desc, school_year desc
                """)
                .bind("schools", schools.toArray(String[]::new))
                .bind("current", SchoolYear.of(LocalDate.now(clock)).toString())
                .map(ProfileStore::profile)
                .all();
    }

    @Override
    public Flux<SupportProfile> history(Collection<String> schools) {
        return sql.sql("""
                select school, school_year, norm, content, published_at, confirmed_at, example
                  from profiles.profile
                 where school = any(:schools) and replaced_at is null
                 order by school, school_year desc
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
