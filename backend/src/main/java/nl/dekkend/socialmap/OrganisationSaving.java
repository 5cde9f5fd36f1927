package nl.dekkend.socialmap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.dekkend.graphql.Problem;
import nl.dekkend.graphql.forms.FormParts.PlaceInput;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Role;
import nl.dekkend.keeping.Door;
import nl.dekkend.keeping.Keeping;
import nl.dekkend.keeping.Knock;
import nl.dekkend.keeping.Outcome;
import nl.dekkend.keeping.StepRules;
import nl.dekkend.shared.Point;
import nl.dekkend.shared.Source;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes and changes organisations, or says why not; a colleague's text is never overwritten. */
@Component
class OrganisationSaving {

    private static final String FIELD = "input.organisation";

    private final Keeping<Organisation> keeping;
    private final Positions positions;
    private final Speakers speakers;
    private final OrganisationFinding finding;
    private final Clock clock;

    OrganisationSaving(
            Keeping<Organisation> keeping,
            Positions positions,
            Speakers speakers,
            OrganisationFinding finding,
            Clock clock) {
        this.keeping = keeping;
        this.positions = positions;
        this.speakers = speakers;
        this.finding = finding;
        this.clock = clock;
    }

    Mono<Outcome<Organisation>> save(SaveOrganisationInput input, Actor actor) {
        var id = input.organisation();
        var right = id == null ? Right.OVERSEE_SOCIAL_MAP : Right.KEEP_SOCIAL_MAP;
        var key = input.idempotencyKey();
        var knock =
                new Knock("saveOrganisation", right, actor, FIELD, id == null ? "" : id, input.version(), key, input);
        return id == null
                ? keeping.door().once(knock, Mono.defer(() -> make(knock, input)))
                : keeping.door().through(knock, (one, role) -> change(knock, input, one, role));
    }

    /** It belongs where its editor is at home. */
    private Mono<Outcome<Organisation>> make(Knock knock, SaveOrganisationInput input) {
        var actor = knock.actor();
        var role = knock.right().require(actor, actor.scope(), FIELD);
        var problems = OrganisationInputRules.problems(input, null, role, LocalDate.now(clock));
        if (!problems.isEmpty()) return Door.refused(problems);
        var homes = actor.scope().partnerships();
        return Mono.zip(positions(input), speakers.source(input.source(), actor.scope(), actor, role))
                .flatMap(known -> keeping.writer()
                        .add(
                                row(new OrganisationDraft(input, null, known.getT1()), known.getT2()),
                                role,
                                made -> finding.made(made, homes)));
    }

    /** Who did not see a colleague's text gets that first: what is wrong may come from it. */
    private Mono<Outcome<Organisation>> change(
            Knock knock, SaveOrganisationInput input, Organisation before, Role role) {
        var problems = problems(input, before, role);
        if (!problems.isEmpty()) return keeping.door().ifSeen(knock, before, null, Door.refused(problems));
        return Mono.zip(positions(input), source(knock, input, before, role)).flatMap(known -> {
            var row = row(new OrganisationDraft(input, before, known.getT1()), known.getT2());
            var change = keeping.writer().change(before.id(), row, role, finding::renew);
            return keeping.door().ifSeen(knock, before, row.organisation(before.state()), change);
        });
    }

    private List<Problem> problems(SaveOrganisationInput input, Organisation before, Role role) {
        return Stream.of(
                        StepRules.there(before, SocialMapProblem.WITHDRAWN, FIELD),
                        OrganisationInputRules.problems(input, before, role, LocalDate.now(clock)))
                .flatMap(List::stream)
                .toList();
    }

    private Mono<Source> source(Knock knock, SaveOrganisationInput input, Organisation before, Role role) {
        return keeping.keepers()
                .scope(before, knock.actor())
                .flatMap(scope -> speakers.source(input.source(), scope, knock.actor(), role));
    }

    private Mono<Map<String, Point>> positions(SaveOrganisationInput input) {
        return positions.of(input.places().stream().flatMap(PlaceInput::digits));
    }

    private OrganisationRow row(OrganisationDraft draft, Source source) {
        return draft.row(source, OffsetDateTime.now(clock));
    }
}
