package nl.dekkend.teams;

import java.util.function.Function;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Role;
import nl.dekkend.identity.Scope;
import nl.dekkend.schools.Schools;
import nl.dekkend.teams.TeamResult.SupportTeamRefused;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets one change at a time in, at an open school of the partnership. */
@Component
class TeamDoor {

    private final Schools schools;
    private final TeamStore teams;
    private final TeamsOfSchools kept;

    TeamDoor(Schools schools, TeamStore teams, TeamsOfSchools kept) {
        this.schools = schools;
        this.teams = teams;
        this.kept = kept;
    }

    static Role role(Actor actor, String partnership) {
        return Right.KEEP_SUPPORT_TEAMS.require(actor, Scope.ofPartnership(partnership), "input.partnership");
    }

    /** @param change given all that is kept of the school, of whatever partnership */
    Mono<TeamResult> open(RecordId id, Function<KeptTeams, Mono<TeamResult>> change) {
        return schools.byId(id.school())
                .filter(school -> school.closedOn() == null)
                .flatMap(school -> teams.lock(school.id()).then(Mono.defer(() -> kept.of(school.id()))))
                .filter(there -> there.scope().partnerships().contains(id.partnership()))
                .flatMap(change)
                .switchIfEmpty(Mono.just(SupportTeamRefused.of(TeamProblem.UNKNOWN_SCHOOL, "input.school")));
    }
}
