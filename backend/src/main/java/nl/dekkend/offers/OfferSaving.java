package nl.dekkend.offers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.dekkend.graphql.Problem;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Role;
import nl.dekkend.identity.Scope;
import nl.dekkend.schools.SchoolScopes;
import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes and changes offers, or says why not; a colleague's text is never overwritten. */
@Component
class OfferSaving {

    private final KeepingDoor door;
    private final OfferReferences references;
    private final Keepers keepers;
    private final SchoolScopes schools;
    private final OfferWriter writer;
    private final Clock clock;

    OfferSaving(
            KeepingDoor door,
            OfferReferences references,
            Keepers keepers,
            SchoolScopes schools,
            OfferWriter writer,
            Clock clock) {
        this.door = door;
        this.references = references;
        this.keepers = keepers;
        this.schools = schools;
        this.writer = writer;
        this.clock = clock;
    }

    Mono<KeepingResult> save(SaveOfferInput input, Actor actor) {
        var knock = KeepingKnock.of(actor, input);
        return input.offer() == null
                ? door.once(knock, Mono.defer(() -> save(knock, input, null)))
                : door.through(knock, offer -> save(knock, input, offer));
    }

    private Mono<KeepingResult> save(KeepingKnock knock, SaveOfferInput input, @Nullable Offer before) {
        return Mono.zip(references.known(input), keepers.homes(knock.actor()), ofSchool(input))
                .flatMap(found -> {
                    var draft = new OfferDraft(input, found.getT1(), before);
                    return save(knock, draft, problems(knock, draft, found.getT2(), found.getT3()));
                });
    }

    private Mono<Set<String>> ofSchool(SaveOfferInput input) {
        return Mono.justOrEmpty(input.providerSchool())
                .flatMap(schools::of)
                .map(Scope::partnerships)
                .defaultIfEmpty(Set.of());
    }

    /** Who did not see a colleague's text gets that first: what is wrong may come from it. */
    private Mono<KeepingResult> save(KeepingKnock knock, OfferDraft draft, List<Problem> problems) {
        var before = draft.before();
        if (!problems.isEmpty()) {
            var refused = KeepingDoor.refused(problems);
            return before == null ? refused : door.ifSeen(knock, before, null, refused);
        }
        var role = Right.KEEP_OFFERS.require(knock.actor(), draft.scope(), "input.partnerships");
        return source(draft, knock.actor(), role).flatMap(source -> write(knock, draft, source, role));
    }

    private List<Problem> problems(KeepingKnock knock, OfferDraft draft, Set<String> homes, Set<String> ofSchool) {
        return Stream.of(
                        draft.before() == null ? List.<Problem>of() : OfferStepRules.there(draft.before()),
                        OfferInputRules.problems(draft.input(), draft.before(), draft.known(), LocalDate.now(clock)),
                        OfferOwnerRules.problems(draft.input(), draft.before(), knock.actor(), homes, ofSchool))
                .flatMap(List::stream)
                .toList();
    }

    private Mono<Source> source(OfferDraft draft, Actor actor, Role role) {
        var said = draft.source();
        return said != null
                ? Mono.just(said)
                : keepers.name(draft.scope(), actor, role)
                        .map(name -> new Source("Opgave van " + name, LocalDate.now(clock), null, null));
    }

    private Mono<KeepingResult> write(KeepingKnock knock, OfferDraft draft, Source source, Role role) {
        var row = draft.row(source, OffsetDateTime.now(clock));
        var before = draft.before();
        return before == null
                ? writer.add(row, role)
                : door.ifSeen(knock, before, row.offer(before.state()), writer.change(row, role));
    }
}
