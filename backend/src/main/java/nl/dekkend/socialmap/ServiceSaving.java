package nl.dekkend.socialmap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import nl.dekkend.graphql.Problem;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Role;
import nl.dekkend.keeping.Door;
import nl.dekkend.keeping.Keeping;
import nl.dekkend.keeping.Knock;
import nl.dekkend.keeping.Outcome;
import nl.dekkend.keeping.StepRules;
import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes and changes services, or says why not; a colleague's text is never overwritten. */
@Component
class ServiceSaving {

    private final Keeping<Service> keeping;
    private final OrganisationStore organisations;
    private final ServiceReferences references;
    private final ServiceFinding finding;
    private final Speakers speakers;
    private final Clock clock;

    ServiceSaving(
            Keeping<Service> keeping,
            OrganisationStore organisations,
            ServiceReferences references,
            ServiceFinding finding,
            Speakers speakers,
            Clock clock) {
        this.keeping = keeping;
        this.organisations = organisations;
        this.references = references;
        this.finding = finding;
        this.speakers = speakers;
        this.clock = clock;
    }

    Mono<Outcome<Service>> save(SaveServiceInput input, Actor actor) {
        var id = input.service();
        var knock = new Knock(
                "saveService",
                Right.KEEP_SOCIAL_MAP,
                actor,
                "input.service",
                id == null ? "" : id,
                input.version(),
                input.idempotencyKey(),
                input);
        return id == null
                ? keeping.door().once(knock, held(input).then(Mono.defer(() -> save(knock, input, null))))
                : keeping.door().through(knock, held(input), (service, role) -> save(knock, input, service));
    }

    /** Whoever takes its organisation away, or adds one service too many, is first or waits. */
    private Mono<Void> held(SaveServiceInput input) {
        var id = input.service();
        return id == null
                ? organisations.hold(List.of(input.organisation()))
                : organisations.hold(input.organisation(), id);
    }

    private Mono<Outcome<Service>> save(Knock knock, SaveServiceInput input, @Nullable Service before) {
        return references
                .known(input, before, knock.actor())
                .flatMap(known -> save(knock, new ServiceDraft(input, known, before)));
    }

    /** Who did not see a colleague's text gets that first: what is wrong may come from it. */
    private Mono<Outcome<Service>> save(Knock knock, ServiceDraft draft) {
        var problems = problems(knock, draft);
        var before = draft.before();
        if (!problems.isEmpty()) {
            Mono<Outcome<Service>> refused = Door.refused(problems);
            return before == null ? refused : keeping.door().ifSeen(knock, before, null, refused);
        }
        var role = Right.KEEP_SOCIAL_MAP.require(knock.actor(), draft.scope(), "input.organisation");
        return speakers.source(draft.input().source(), draft.scope(), knock.actor(), role)
                .flatMap(source -> write(knock, draft, source, role));
    }

    private List<Problem> problems(Knock knock, ServiceDraft draft) {
        var input = draft.input();
        var before = draft.before();
        return Stream.of(
                        before == null
                                ? List.<Problem>of()
                                : StepRules.there(before, SocialMapProblem.WITHDRAWN, knock.field()),
                        ServiceInputRules.problems(input, before, draft.known(), LocalDate.now(clock)),
                        ServiceOwnerRules.problems(input, before, knock.actor(), draft.known()))
                .flatMap(List::stream)
                .toList();
    }

    private Mono<Outcome<Service>> write(Knock knock, ServiceDraft draft, Source source, Role role) {
        var row = draft.row(source, OffsetDateTime.now(clock));
        var before = draft.before();
        if (before == null) return keeping.writer().add(row, role, finding::renew);
        var change = keeping.writer().change(before.id(), row, role, finding::renew);
        return keeping.door().ifSeen(knock, before, row.service(before.state()), change);
    }
}
