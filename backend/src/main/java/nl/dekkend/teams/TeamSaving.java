package nl.dekkend.teams;

import static java.util.function.Predicate.not;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.dekkend.changes.ChangeKind;
import nl.dekkend.changes.Changes;
import nl.dekkend.changes.Once;
import nl.dekkend.changes.Request;
import nl.dekkend.changes.Work;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Role;
import nl.dekkend.teams.TeamInputs.SaveSupportTeamInput;
import nl.dekkend.teams.TeamResult.SupportTeamConflict;
import nl.dekkend.teams.TeamResult.SupportTeamRefused;
import nl.dekkend.teams.TeamResult.SupportTeamSaved;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps contacts and hours of a school, or says why not; a colleague's are never overwritten. */
@Component
class TeamSaving {

    private final TeamDoor door;
    private final TeamStore teams;
    private final TeamStepStore steps;
    private final Changes changes;
    private final Once once;
    private final Clock clock;

    TeamSaving(TeamDoor door, TeamStore teams, TeamStepStore steps, Changes changes, Once once, Clock clock) {
        this.door = door;
        this.teams = teams;
        this.steps = steps;
        this.changes = changes;
        this.once = once;
        this.clock = clock;
    }

    Mono<TeamResult> save(SaveSupportTeamInput input, Actor actor) {
        var role = TeamDoor.role(actor, input.partnership());
        return once.perform(
                new Request(actor.id(), "saveSupportTeam", input.idempotencyKey(), input),
                new Work<>(
                        door.open(input.id(), there -> keep(input, there, role)),
                        TeamResult::receipt,
                        this::again,
                        SupportTeamRefused::new));
    }

    /** Who did not see a colleague's change gets that first: what is wrong may come from it. */
    private Mono<TeamResult> keep(SaveSupportTeamInput input, KeptTeams there, Role role) {
        var now = there.of(input.partnership());
        if (input.version() < 0 || input.version() > now.version()) {
            return Mono.just(SupportTeamRefused.of(TeamProblem.UNKNOWN_VERSION, "input.version"));
        }
        if (input.version() < now.version()) return Mono.just(new SupportTeamConflict(now));
        var problems = TeamRules.problems(input.members(), there.membersBeside(input.partnership()));
        return problems.isEmpty() ? write(input, now, role) : Mono.just(new SupportTeamRefused(problems));
    }

    private Mono<TeamResult> write(SaveSupportTeamInput input, SupportTeamRecord now, Role role) {
        var members = input.written();
        var done = steps(input, now, OffsetDateTime.now(clock), role);
        if (done.isEmpty()) return Mono.just(new SupportTeamSaved(now, now.version()));
        return teams.save(input.id(), members, input.tier(), done.getFirst().at(), role)
                .thenMany(Flux.fromIterable(done))
                .concatMap(step -> steps.add(input.id(), step))
                .then(Mono.defer(() -> told(input, now)))
                .then(Mono.defer(() -> kept(input.id(), now.version() + 1)));
    }

    private static List<SupportTeamStep> steps(
            SaveSupportTeamInput input, SupportTeamRecord now, OffsetDateTime at, Role role) {
        var done = new ArrayList<SupportTeamStep>();
        if (!input.written().equals(now.members())) done.add(SupportTeamStep.contacts(at, role));
        if (input.tier() != now.tier()) done.add(SupportTeamStep.tier(at, role, input.tier()));
        return done;
    }

    /** Hours are nobody else's business. */
    private Mono<Void> told(SaveSupportTeamInput input, SupportTeamRecord now) {
        return Mono.just(input.school())
                .filter(not(school -> input.written().equals(now.members())))
                .flatMap(school -> changes.record(ChangeKind.CHANGED, "School", List.of(school)));
    }

    private Mono<TeamResult> kept(RecordId id, int version) {
        return teams.of(id).map(found -> new SupportTeamSaved(found, version));
    }

    /** With the version of then: whoever goes on with it does not overwrite what came after. */
    private Mono<TeamResult> again(String receipt) {
        var words = receipt.split(" ");
        return kept(RecordId.of(words[0]), Integer.parseInt(words[1]));
    }
}
