package nl.dekkend.teams;

import nl.dekkend.graphql.PageRequest;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Scope;
import nl.dekkend.shared.SchoolYear;
import nl.dekkend.teams.TeamInputs.RecordStartTalkInput;
import nl.dekkend.teams.TeamInputs.SaveSupportTeamInput;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What consultant and editor do with what their partnership keeps. */
@Controller
class TeamController {

    private final TeamList list;
    private final TeamSaving saving;
    private final StartTalkRecording talks;

    TeamController(TeamList list, TeamSaving saving, StartTalkRecording talks) {
        this.list = list;
        this.saving = saving;
        this.talks = talks;
    }

    @QueryMapping
    Mono<CountedTeams<SupportTeamRecord>> supportTeams(
            @Argument String partnership,
            @Argument @Nullable SupportTeamFilter filter,
            @Argument @Nullable SchoolYear schoolYear,
            PageRequest page,
            Actor actor) {
        Right.OVERSEE_SUPPORT_TEAMS.require(actor, Scope.ofPartnership(partnership), "partnership");
        return list.page(partnership, SupportTeamFilter.orAll(filter), schoolYear, page);
    }

    @MutationMapping
    Mono<TeamResult> saveSupportTeam(@Argument SaveSupportTeamInput input, Actor actor) {
        return saving.save(input, actor);
    }

    @MutationMapping
    Mono<TeamResult> recordStartTalk(@Argument RecordStartTalkInput input, Actor actor) {
        return talks.record(input, actor);
    }
}
