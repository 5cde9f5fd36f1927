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
    private final OfferWriter writer;
    private final Clock clock;

    OfferSaving(KeepingDoor door, OfferReferences references, Keepers keepers, OfferWriter writer, Clock clock) {
        this.door = door;
        this.references = references;
        this.keepers = keepers;
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
        return Mono.zip(references.known(input), keepers.homes(knock.actor()))
                .flatMap(found -> save(knock, new OfferDraft(input, found.getT1(), before), found.getT2()));
    }

    private Mono<KeepingResult> save(KeepingKnock knock, OfferDraft draft, Set<String> homes) {
        var problems = problems(knock, draft, homes);
        if (!problems.isEmpty()) return KeepingDoor.refused(problems);
        var role = Right.KEEP_OFFERS.require(knock.actor(), draft.scope(), "input.partnerships");
        return source(draft, knock.actor(), role).flatMap(source -> write(knock, draft, source, role));
    }

    private List<Problem> problems(KeepingKnock knock, OfferDraft draft, Set<String> homes) {
        return Stream.of(
                        draft.before() == null ? List.<Problem>of() : OfferStepRules.there(draft.before()),
                        OfferInputRules.problems(draft.input(), draft.known(), LocalDate.now(clock)),
                        OfferOwnerRules.problems(draft.input(), draft.before(), knock.actor(), homes))
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
