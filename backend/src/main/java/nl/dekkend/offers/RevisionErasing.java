package nl.dekkend.offers;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Role;
import nl.dekkend.offers.KeepingResult.OfferKept;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Empties what an offer once said, when that tells something about a person; there is no way back. */
@Component
class RevisionErasing {

    private final KeepingDoor door;
    private final RevisionStore revisions;
    private final OfferWriter writer;
    private final Clock clock;

    RevisionErasing(KeepingDoor door, RevisionStore revisions, OfferWriter writer, Clock clock) {
        this.door = door;
        this.revisions = revisions;
        this.writer = writer;
        this.clock = clock;
    }

    Mono<KeepingResult> erase(OfferStepInput input, Actor actor) {
        var knock = KeepingKnock.of("eraseOfferRevision", actor, input);
        return door.through(knock, offer -> {
            var role = Right.ERASE_OFFER_TEXTS.require(actor, offer.scope(), "input.offer");
            return revisions
                    .at(offer.id(), input.version())
                    .singleOptional()
                    .flatMap(found -> erase(offer, input.version(), found, role));
        });
    }

    private Mono<KeepingResult> erase(Offer offer, int version, Optional<OfferRevision> found, Role role) {
        var problems = RevisionRules.erasable(offer, version, found);
        if (!problems.isEmpty()) return KeepingDoor.refused(problems);
        var erased = found.map(OfferRevision::erasedAt).isPresent();
        if (version == offer.version() && !erased) return writer.empty(offer, role);
        return revisions.erase(offer.id(), version, OffsetDateTime.now(clock)).thenReturn(new OfferKept(offer));
    }
}
