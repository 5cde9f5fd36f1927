package nl.dekkend.teams;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import nl.dekkend.changes.Once;
import nl.dekkend.changes.Request;
import nl.dekkend.changes.Work;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Role;
import nl.dekkend.shared.SchoolYear;
import nl.dekkend.teams.TeamInputs.RecordStartTalkInput;
import nl.dekkend.teams.TeamResult.StartTalkConflict;
import nl.dekkend.teams.TeamResult.StartTalkRecorded;
import nl.dekkend.teams.TeamResult.SupportTeamRefused;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Records when a start talk was held, or takes that back; a colleague's word is never overwritten. */
@Component
class StartTalkRecording {

    private final TeamDoor door;
    private final TeamStore teams;
    private final StartTalkStore talks;
    private final TeamStepStore steps;
    private final Once once;
    private final Clock clock;

    StartTalkRecording(
            TeamDoor door, TeamStore teams, StartTalkStore talks, TeamStepStore steps, Once once, Clock clock) {
        this.door = door;
        this.teams = teams;
        this.talks = talks;
        this.steps = steps;
        this.once = once;
        this.clock = clock;
    }

    Mono<TeamResult> record(RecordStartTalkInput input, Actor actor) {
        var role = TeamDoor.role(actor, input.partnership());
        return once.perform(
                new Request(actor.id(), "recordStartTalk", input.idempotencyKey(), input),
                new Work<>(
                        door.open(input.id(), there -> record(input, role)),
                        TeamResult::receipt,
                        this::again,
                        SupportTeamRefused::new));
    }

    private Mono<TeamResult> record(RecordStartTalkInput input, Role role) {
        return talks.of(input.id(), input.schoolYear()).flatMap(now -> record(input, now, role));
    }

    /** Who did not see a colleague's word gets that first. */
    private Mono<TeamResult> record(RecordStartTalkInput input, StartTalk now, Role role) {
        if (input.version() < 0 || input.version() > now.version()) {
            return Mono.just(SupportTeamRefused.of(TeamProblem.UNKNOWN_VERSION, "input.version"));
        }
        if (input.version() < now.version()) return Mono.just(new StartTalkConflict(now));
        var problems = StartTalkRules.problems(input, LocalDate.now(clock));
        if (!problems.isEmpty()) return Mono.just(new SupportTeamRefused(problems));
        return Objects.equals(now.heldOn(), input.heldOn())
                ? teams.of(input.id()).map(record -> new StartTalkRecorded(record, now, false))
                : write(input, OffsetDateTime.now(clock), role);
    }

    private Mono<TeamResult> write(RecordStartTalkInput input, OffsetDateTime at, Role role) {
        var step = SupportTeamStep.talk(at, role, input.schoolYear(), input.heldOn());
        return talks.save(input.id(), input.schoolYear(), input.heldOn(), at, role)
                .then(Mono.defer(() -> steps.add(input.id(), step)))
                .then(Mono.defer(() -> Mono.zip(teams.of(input.id()), talks.of(input.id(), input.schoolYear()))))
                .map(kept -> new StartTalkRecorded(kept.getT1(), kept.getT2(), true));
    }

    /** What a colleague recorded or took back since is not what was asked for. */
    private Mono<TeamResult> again(String receipt) {
        var words = receipt.split(" ");
        var id = RecordId.of(words[0]);
        var version = Integer.parseInt(words[2]);
        return Mono.zip(teams.of(id), talks.of(id, SchoolYear.of(words[1])))
                .map(now -> now.getT2().version() > version
                        ? new StartTalkConflict(now.getT2())
                        : new StartTalkRecorded(now.getT1(), now.getT2(), true));
    }
}
