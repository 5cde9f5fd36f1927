package nl.dekkend.profiles.office;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Scope;
import nl.dekkend.profiles.norm.Norms;
import nl.dekkend.schools.SchoolScopes;
import nl.dekkend.shared.SchoolYear;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What waits for somebody; so many statements for one school as for a hundred. */
@Component
class Tasks {

    private final Overview overview;
    private final SchoolScopes scopes;
    private final Norms norms;
    private final Waiting waiting;

    Tasks(Overview overview, SchoolScopes scopes, Norms norms, Waiting waiting) {
        this.overview = overview;
        this.scopes = scopes;
        this.norms = norms;
        this.waiting = waiting;
    }

    /** Profiles of one school year that one partnership wants. */
    private record Wanted(String partnership, SchoolYear year) {}

    Mono<List<Task>> of(Actor actor) {
        return Flux.concat(ofSchools(actor), ofOffice(actor)).collectList().map(TaskRules::first);
    }

    private Flux<Task> ofSchools(Actor actor) {
        var mine = actor.scope().schools();
        if (mine.isEmpty() || !has(Right.WRITE_PROFILE, actor)) return Flux.empty();
        return scopes.of(mine)
                .flatMap(this::byPartnership)
                .flatMapIterable(Map::entrySet)
                .concatMap(wanted -> ofSchools(wanted.getKey(), wanted.getValue()));
    }

    private Mono<Map<String, List<String>>> byPartnership(Map<String, Scope> schools) {
        var partnerships = schools.values().stream()
                .flatMap(scope -> scope.partnerships().stream())
                .collect(toSet());
        return norms.inForce(partnerships, overview.today())
                .map(norms -> TaskRules.byPartnership(schools, norms.keySet()));
    }

    private Flux<Task> ofSchools(String partnership, List<String> schools) {
        return overview.setting(partnership)
                .flatMap(setting -> overview.of(schools, ReminderRules.year(setting, overview.today()), setting))
                .flatMapIterable(found -> TaskRules.forSchools(found, overview.today()));
    }

    private Flux<Task> ofOffice(Actor actor) {
        var mine = actor.scope().partnerships();
        if (mine.isEmpty() || !has(Right.DECIDE_ON_PROFILE, actor)) return Flux.empty();
        return waiting.in(mine)
                .collect(groupingBy(
                        one -> new Wanted(one.partnership(), one.year()), mapping(Waiting.Submitted::school, toList())))
                .flatMapIterable(Map::entrySet)
                .concatMap(wanted -> ofOffice(wanted.getKey(), wanted.getValue()));
    }

    private Flux<Task> ofOffice(Wanted wanted, List<String> schools) {
        return overview.setting(wanted.partnership())
                .flatMap(setting -> overview.of(schools, wanted.year(), setting))
                .flatMapIterable(found -> TaskRules.forOffice(found, overview.today()));
    }

    private static boolean has(Right right, Actor actor) {
        return right.roles().stream().anyMatch(actor.roles()::contains);
    }
}
