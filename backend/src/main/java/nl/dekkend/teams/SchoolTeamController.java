package nl.dekkend.teams;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.dekkend.identity.Actor;
import nl.dekkend.schools.School;
import nl.dekkend.shared.ContactPoint;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** The fixed contacts of a school for everybody, and what stands behind them for those it concerns. */
@Controller
class SchoolTeamController {

    SchoolTeamController(TeamsOfSchools teams, BatchLoaderRegistry batches) {
        batches.forTypePair(String.class, KeptTeams.class)
                .registerMappedBatchLoader((schools, environment) -> teams.of(schools));
    }

    @SchemaMapping
    CompletableFuture<List<ContactPoint>> supportTeam(School school, DataLoader<String, KeptTeams> kept) {
        return school.closedOn() == null
                ? kept.load(school.id()).thenApply(KeptTeams::contacts)
                : CompletableFuture.completedFuture(List.of());
    }

    @SchemaMapping
    CompletableFuture<List<SupportTeamRecord>> supportTeamRecords(
            School school, Actor actor, DataLoader<String, KeptTeams> kept) {
        return kept.load(school.id()).thenApply(found -> found.recordsFor(actor));
    }
}
