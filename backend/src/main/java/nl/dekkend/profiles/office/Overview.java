package nl.dekkend.profiles.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.profiles.norm.ProfileSetting;
import nl.dekkend.profiles.norm.ProfileSettings;
import nl.dekkend.schools.Schools;
import nl.dekkend.shared.SchoolYear;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How far the schools of a partnership are: three statements, however many schools. */
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
                .zipWhen(known -> of(known.getT1().keySet(), wanted, known.getT2()))
                .flatMap(found -> page(found.getT2(), found.getT1().getT1(), states, request));
    }

    private static Mono<CountedPage<ProfileProgress>> page(
            List<ProfileProgress> all,
            Map<String, String> names,
            @Nullable Set<ProfileOverviewState> states,
            PageRequest request) {
        var ordered = OverviewRules.ordered(all, names, states);
        var rows = OverviewRules.behind(ordered, request.from(), request.count() + 1);
        return request.page(Flux.fromIterable(rows), Mono.just(ordered.size()))
                .map(page -> new CountedPage<>(page, ProfileOverviewCounts.of(all)));
    }

    /** How far these schools are with the profile of a year. */
    Mono<List<ProfileProgress>> of(Collection<String> schools, SchoolYear year, ProfileSetting setting) {
        return standings
                .of(schools, year)
                .map(standing -> ProgressRules.progress(standing, year, setting, today()))
                .collectList();
    }

    Mono<ProfileSetting> setting(String partnership) {
        return settings.of(Set.of(partnership)).mapNotNull(found -> found.get(partnership));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
