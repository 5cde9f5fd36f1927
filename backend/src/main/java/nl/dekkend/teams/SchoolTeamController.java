package nl.dekkend.teams;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.dekkend.identity.Actor;
import nl.dekkend.schools.School;
import nl.dekkend.shared.ContactPoint;
import nl.dekkend.shared.Source;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** The fixed contacts of a school for everybody, and what stands behind them for those it concerns. */
@Controller
class SchoolTeamController {

    private final TeamSources sources;

    SchoolTeamController(TeamsOfSchools teams, TeamSources sources, BatchLoaderRegistry batches) {
        this.sources = sources;
        batches.forTypePair(String.class, KeptTeams.class)
                .registerMappedBatchLoader((schools, environment) -> teams.of(schools));
    }

    @SchemaMapping
    CompletableFuture<List<ContactPoint>> supportTeam(School school, DataLoader<String, KeptTeams> kept) {
        return school.closedOn() == null
                ? kept.load(school.id()).thenApply(KeptTeams::contacts)
                : CompletableFuture.completedFuture(List.of());
    }

    @BatchMapping
    Mono<Map<School, @Nullable Source>> supportTeamSource(List<School> schools) {
        return sources.of(schools);
    }

    @SchemaMapping
    CompletableFuture<List<SupportTeamRecord>> supportTeamRecords(
            School school, Actor actor, DataLoader<String, KeptTeams> kept) {
        return kept.load(school.id()).thenApply(found -> found.recordsFor(actor));
    }
}
