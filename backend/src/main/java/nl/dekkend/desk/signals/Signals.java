package nl.dekkend.desk.signals;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.dekkend.desk.Audit;
import nl.dekkend.graphql.Refused;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Role;
import nl.dekkend.identity.Scope;
import nl.dekkend.schools.School;
import nl.dekkend.schools.Schools;
import nl.dekkend.shared.Quarter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows the counts of a quarter to desk and policy officer of the partnership and to the boards of its schools. */
@Component
class Signals {

    private final SignalStore signals;
    private final Schools schools;
    private final Audit audit;

    Signals(SignalStore signals, Schools schools, Audit audit) {
        this.signals = signals;
        this.schools = schools;
        this.audit = audit;
    }

    Mono<QuarterSignals> of(String partnership, @Nullable String written, Actor actor) {
        var quarter = Optional.ofNullable(written).map(Signals::quarter);
        return scope(partnership, actor)
                .doOnNext(scope -> Right.READ_SIGNALS.require(actor, scope, "partnership"))
                .delayUntil(may -> audit.look(actor, "signals", partnership))
                .flatMap(may -> quarter.map(Mono::just).orElseGet(() -> signals.last(partnership)))
                .flatMap(asked -> signals.of(partnership, asked))
                .flatMap(counted -> beside(partnership, counted));
    }

    private static Quarter quarter(String written) {
        return Quarter.of(written)
                .orElseThrow(() -> Refused.input("Write a quarter as \"2026-Q4\", 1 to 4.", "quarter"));
    }

    private Mono<Scope> scope(String partnership, Actor actor) {
        var own = Scope.ofPartnership(partnership);
        if (!actor.roles().contains(Role.BOARD)) return Mono.just(own);
        return schools.openAffiliated(partnership)
                .map(School::boardId)
                .collect(toUnmodifiableSet())
                .map(boards -> new Scope(Set.of(), boards, Set.of(), Set.of(), Set.of(), own.partnerships()));
    }

    private Mono<QuarterSignals> beside(String partnership, CountedQuarter now) {
        return signals.of(partnership, now.quarter().previous())
                .filter(before -> before.definition() == now.definition())
                .map(CountedQuarter::shown)
                .defaultIfEmpty(Map.of())
                .map(before -> new QuarterSignals(
                        now.quarter().toString(),
                        now.definition(),
                        now.on(),
                        SignalRowRules.rows(now.shown(), before)));
    }
}
