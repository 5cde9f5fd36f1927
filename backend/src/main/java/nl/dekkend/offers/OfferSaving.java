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
import nl.dekkend.keeping.Door;
import nl.dekkend.keeping.Keeping;
import nl.dekkend.keeping.Knock;
import nl.dekkend.keeping.Outcome;
import nl.dekkend.keeping.StepRules;
import nl.dekkend.needs.Vocabulary;
import nl.dekkend.schools.SchoolScopes;
import nl.dekkend.shared.Source;
import nl.dekkend.socialmap.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes and changes offers, or says why not; a colleague's text is never overwritten. */
@Component
class OfferSaving {

    private static final String FIELD = "input.offer";

    private final Keeping<Offer> keeping;
    private final OfferReferences references;
    private final OfferHomes homes;
    private final SchoolScopes schools;
    private final Organisations organisations;
    private final Vocabulary vocabulary;
    private final Clock clock;

    OfferSaving(
            Keeping<Offer> keeping,
            OfferReferences references,
            OfferHomes homes,
            SchoolScopes schools,
            Organisations organisations,
            Vocabulary vocabulary,
            Clock clock) {
        this.keeping = keeping;
        this.references = references;
        this.homes = homes;
        this.schools = schools;
        this.organisations = organisations;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    Mono<Outcome<Offer>> save(SaveOfferInput input, Actor actor) {
        var id = input.offer();
        var knock = new Knock(
                "saveOffer",
                Right.KEEP_OFFERS,
                actor,
                FIELD,
                id == null ? "" : id,
                input.version(),
                input.idempotencyKey(),
                input);
        return id == null
                ? keeping.door().once(knock, held(input).then(Mono.defer(() -> save(knock, input, null))))
                : keeping.door().through(knock, held(input), (offer, role) -> save(knock, input, offer));
    }

    /** Whoever takes its provider away is first or waits. */
    private Mono<Void> held(SaveOfferInput input) {
        return organisations.hold(input.providers());
    }

    private Mono<Outcome<Offer>> save(Knock knock, SaveOfferInput input, @Nullable Offer before) {
        return Mono.zip(references.known(input), homes.of(knock.actor()), ofSchool(input))
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
    private Mono<Outcome<Offer>> save(Knock knock, OfferDraft draft, List<Problem> problems) {
        var before = draft.before();
        if (!problems.isEmpty()) {
            Mono<Outcome<Offer>> refused = Door.refused(problems);
            return before == null ? refused : keeping.door().ifSeen(knock, before, null, refused);
        }
        var role = Right.KEEP_OFFERS.require(knock.actor(), draft.scope(), "input.partnerships");
        return source(draft, knock.actor(), role).flatMap(source -> write(knock, draft, source, role));
    }

    private List<Problem> problems(Knock knock, OfferDraft draft, Set<String> homes, Set<String> ofSchool) {
        return Stream.of(
                        draft.before() == null
                                ? List.<Problem>of()
                                : StepRules.there(draft.before(), OfferProblem.OFFER_WITHDRAWN, FIELD),
                        OfferInputRules.problems(draft.input(), draft.before(), draft.known(), LocalDate.now(clock)),
                        OfferOwnerRules.problems(draft.input(), draft.before(), knock.actor(), homes, ofSchool))
                .flatMap(List::stream)
                .toList();
    }

    private Mono<Source> source(OfferDraft draft, Actor actor, Role role) {
        var said = draft.source();
        return said != null
                ? Mono.just(said)
                : homes.speaker(draft.scope(), actor, role)
                        .map(name -> new Source("Opgave van " + name, LocalDate.now(clock), null, null));
    }

    private Mono<Outcome<Offer>> write(Knock knock, OfferDraft draft, Source source, Role role) {
        var row = draft.row(source, OffsetDateTime.now(clock));
        var before = draft.before();
        if (before == null) return keeping.writer().add(row, role, this::described);
        var change = keeping.writer().change(before.id(), row, role, this::described);
        return keeping.door().ifSeen(knock, before, row.offer(before.state()), change);
    }

    private Mono<Void> described(String id) {
        return vocabulary.into("offers.offer", id);
    }
}
