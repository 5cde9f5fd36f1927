package nl.dekkend.teams;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.dekkend.graphql.Batches;
import nl.dekkend.identity.Scope;
import nl.dekkend.schools.SchoolScopes;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What is kept of schools: two statements, however many schools. */
@Component
class TeamsOfSchools {

    private final TeamStore teams;
    private final SchoolScopes scopes;

    TeamsOfSchools(TeamStore teams, SchoolScopes scopes) {
        this.teams = teams;
        this.scopes = scopes;
    }

    /** By location code, for each of these. */
    Mono<Map<String, KeptTeams>> of(Collection<String> schools) {
        return Mono.zip(scopes.of(schools), teams.of(schools).collectMultimap(SupportTeamRecord::schoolId))
                .map(found -> Batches.everyKey(
                        schools,
                        school -> kept(
                                school,
                                found.getT1().getOrDefault(school, Scope.NONE),
                                found.getT2().getOrDefault(school, List.of()))));
    }

    Mono<KeptTeams> of(String school) {
        return of(List.of(school)).mapNotNull(found -> found.get(school));
    }

    private static KeptTeams kept(String school, Scope scope, Collection<SupportTeamRecord> records) {
        return new KeptTeams(
                school, scope, records.stream().collect(toMap(SupportTeamRecord::partnershipId, identity())));
    }
}
