package nl.dekkend.profiles.published;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.dekkend.schools.SchoolFacets;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.SchoolYear;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets schools be found by the profile that parents read now; that is another one when a new school year begins. */
@Component
class FoundBy {

    private final DatabaseClient sql;
    private final SchoolFacets facets;
    private final Clock clock;

    FoundBy(DatabaseClient sql, SchoolFacets facets, Clock clock) {
        this.sql = sql;
        this.facets = facets;
        this.clock = clock;
    }

    /** Those of these that have a profile, by the one that {@link ProfileStore} answers without a year. */
    Mono<Void> renew(Collection<String> schools) {
        return sql.sql("""
                select distinct on (school) school, needs
                  from profiles.profile
                 where school = any(:schools) and replaced_at is null
                 order by school, school_year = :current desc, school_year desc
                """)
                .bind("schools", schools.toArray(String[]::new))
                .bind("current", current().toString())
                .map(FoundBy::named)
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                .flatMap(facets::replace);
    }

    /** Every hour: no replica has to be up at midnight of 1 August. */
    @Scheduled(fixedDelayString = "${dekkend.year-turn.every:1h}", initialDelayString = "${dekkend.year-turn.first:1m}")
    Mono<Void> turn() {
        return Mono.defer(this::renewEarly);
    }

    private Mono<Void> renewEarly() {
        return early().flatMap(this::renew);
    }

    /** Schools whose profile of this year was public before the year began. */
    private Mono<List<String>> early() {
        return sql.sql("""
                select school
                  from profiles.profile
                 where school_year = :current and published_at < :began and replaced_at is null
                """)
                .bind("current", current().toString())
                .bind(
                        "began",
                        current().firstDay().atStartOfDay(clock.getZone()).toOffsetDateTime())
                .mapValue(String.class)
                .all()
                .collectList();
    }

    private SchoolYear current() {
        return SchoolYear.of(LocalDate.now(clock));
    }

    private static Map.Entry<String, Set<String>> named(Readable row) {
        var columns = new Columns(row);
        return Map.entry(columns.text("school"), Set.copyOf(columns.texts("needs")));
    }
}
