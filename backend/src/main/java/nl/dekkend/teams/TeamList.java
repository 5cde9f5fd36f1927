package nl.dekkend.teams;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.graphql.Placed;
import nl.dekkend.schools.Schools;
import nl.dekkend.shared.Page;
import nl.dekkend.shared.SchoolYear;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuples;

/**
 * What a partnership keeps of its schools: four statements at most, however many schools. Of all of them only what
 * counts and filters need is read, the rest of the page's own.
 */
@Component
class TeamList {

    private final Schools schools;
    private final BriefStore briefs;
    private final TeamStore teams;
    private final Clock clock;

    TeamList(Schools schools, BriefStore briefs, TeamStore teams, Clock clock) {
        this.schools = schools;
        this.briefs = briefs;
        this.teams = teams;
        this.clock = clock;
    }

    Mono<CountedTeams<SupportTeamRecord>> page(
            String partnership, SupportTeamFilter filter, @Nullable SchoolYear asked, PageRequest request) {
        var year = Objects.requireNonNullElseGet(asked, () -> SchoolYear.of(LocalDate.now(clock)));
        return Mono.zip(schools.openNames(partnership), briefs.of(partnership, year))
                .flatMap(both -> found(partnership, filter, both.getT1())
                        .map(found -> Tuples.of(both.getT1(), both.getT2(), found)))
                .flatMap(known -> {
                    var all = TeamListRules.briefs(known.getT1().keySet(), known.getT2());
                    var rows = TeamListRules.ordered(all, known.getT3(), filter);
                    return page(partnership, rows, request)
                            .map(page -> new CountedTeams<>(page, SupportTeamCounts.of(all)));
                });
    }

    private Mono<Map<String, String>> found(String partnership, SupportTeamFilter filter, Map<String, String> all) {
        return filter.text() == null ? Mono.just(all) : schools.openNames(partnership, filter.text());
    }

    private Mono<Page<SupportTeamRecord>> page(String partnership, List<Placed<String>> rows, PageRequest request) {
        var shown = TeamListRules.behind(rows, request.from(), request.count() + 1);
        return request.page(records(partnership, shown), Mono.just(rows.size()));
    }

    private Flux<Placed<SupportTeamRecord>> records(String partnership, List<Placed<String>> rows) {
        return teams.of(rows.stream().map(Placed::node).toList())
                .filter(one -> one.partnershipId().equals(partnership))
                .collectMap(SupportTeamRecord::schoolId)
                .flatMapIterable(kept -> rows.stream()
                        .map(row -> new Placed<>(
                                row.at(),
                                kept.getOrDefault(row.node(), SupportTeamRecord.none(row.node(), partnership))))
                        .toList());
    }
}
