package nl.dekkend.profiles.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.graphql.Placed;
import nl.dekkend.profiles.norm.ProfileSetting;
import nl.dekkend.profiles.norm.ProfileSettings;
import nl.dekkend.schools.Schools;
import nl.dekkend.shared.SchoolYear;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * How far the schools of a partnership are: four statements, however many schools. Of all of them only what counts and
 * order need is read, the rest of the page's own.
 */
@Component
class Overview {

    private final Schools schools;
    private final ProfileSettings settings;
    private final StandingStore standings;
    private final Clock clock;

    Overview(Schools schools, ProfileSettings settings, StandingStore standings, Clock clock) {
        this.schools = schools;
        this.settings = settings;
        this.standings = standings;
        this.clock = clock;
    }

    Mono<CountedPage<ProfileProgress>> page(
            String partnership,
            @Nullable SchoolYear year,
            @Nullable Set<ProfileOverviewState> states,
            PageRequest request) {
        var wanted = Objects.requireNonNullElseGet(year, () -> SchoolYear.of(today()));
        return Mono.zip(schools.openNames(partnership), setting(partnership))
                .flatMap(known -> page(known.getT1(), wanted, known.getT2(), states, request));
    }

    private Mono<CountedPage<ProfileProgress>> page(
            Map<String, String> names,
            SchoolYear year,
            ProfileSetting setting,
            @Nullable Set<ProfileOverviewState> states,
            PageRequest request) {
        return progress(standings.brief(names.keySet(), year), year, setting).flatMap(all -> {
            var ordered = OverviewRules.ordered(all, names, states);
            var rows = OverviewRules.behind(ordered, request.from(), request.count() + 1);
            return request.page(whole(rows, year, setting), Mono.just(ordered.size()))
                    .map(page -> new CountedPage<>(page, ProfileOverviewCounts.of(all)));
        });
    }

    /** The same rows, with all that is to be told of each. */
    private Flux<Placed<ProfileProgress>> whole(
            List<Placed<ProfileProgress>> rows, SchoolYear year, ProfileSetting setting) {
        var ids = rows.stream().map(row -> row.node().schoolId()).toList();
        return of(ids, year, setting).flatMapIterable(found -> OverviewRules.filled(rows, found));
    }

    /** How far these schools are with the profile of a year. */
    Mono<List<ProfileProgress>> of(Collection<String> schools, SchoolYear year, ProfileSetting setting) {
        return progress(standings.of(schools, year), year, setting);
    }

    private Mono<List<ProfileProgress>> progress(Flux<Standing> standings, SchoolYear year, ProfileSetting setting) {
        var today = today();
        return standings
                .map(standing -> ProgressRules.progress(standing, year, setting, today))
                .collectList();
    }

    Mono<ProfileSetting> setting(String partnership) {
        return settings.of(Set.of(partnership)).mapNotNull(found -> found.get(partnership));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
