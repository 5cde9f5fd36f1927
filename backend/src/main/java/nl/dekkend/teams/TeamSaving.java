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
        var others = there.membersBeside(input.partnership());
        var problems = TeamRules.problems(input.members(), now.members(), others);
        return problems.isEmpty() ? write(input, now, role) : Mono.just(new SupportTeamRefused(problems));
    }

    private Mono<TeamResult> write(SaveSupportTeamInput input, SupportTeamRecord now, Role role) {
        var members = input.written();
        var done = steps(input, now, OffsetDateTime.now(clock), role);
        if (done.isEmpty()) return Mono.just(new SupportTeamSaved(now, now.version(), false));
        return teams.save(input.id(), members, input.tier(), done.getFirst().at(), role)
                .thenMany(Flux.fromIterable(done))
                .concatMap(step -> steps.add(input.id(), step))
                .then(Mono.defer(() -> told(input, now)))
                .then(Mono.defer(() -> teams.of(input.id())))
                .map(kept -> new SupportTeamSaved(kept, kept.version(), true));
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

    /** What a colleague changed since is not what was asked for. */
    private Mono<TeamResult> again(String receipt) {
        var words = receipt.split(" ");
        var version = Integer.parseInt(words[1]);
        return teams.of(RecordId.of(words[0]))
                .map(now -> now.version() > version
                        ? new SupportTeamConflict(now)
                        : new SupportTeamSaved(now, version, true));
    }
}
