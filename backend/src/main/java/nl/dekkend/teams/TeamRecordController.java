package nl.dekkend.teams;

import static nl.dekkend.graphql.Batches.linked;
import static nl.dekkend.graphql.Batches.lists;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import nl.dekkend.schools.School;
import nl.dekkend.schools.Schools;
import nl.dekkend.shared.SchoolYear;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What hangs on a record. */
@Controller
class TeamRecordController {

    private final Schools schools;
    private final Partnerships partnerships;
    private final TeamStepStore steps;
    private final Clock clock;

    TeamRecordController(
            Schools schools,
            Partnerships partnerships,
            StartTalkStore talks,
            TeamStepStore steps,
            Clock clock,
            BatchLoaderRegistry batches) {
        this.schools = schools;
        this.partnerships = partnerships;
        this.steps = steps;
        this.clock = clock;
        batches.forTypePair(WantedTalk.class, StartTalk.class)
                .registerMappedBatchLoader((wanted, environment) -> talks.each(wanted));
    }

    @BatchMapping(typeName = "SupportTeamRecord")
    Mono<Map<SupportTeamRecord, @Nullable School>> school(List<SupportTeamRecord> records) {
        return linked(records, SupportTeamRecord::schoolId, schools::byIds, School::id);
    }

    @BatchMapping(typeName = "SupportTeamRecord")
    Mono<Map<SupportTeamRecord, @Nullable Partnership>> partnership(List<SupportTeamRecord> records) {
        return linked(records, SupportTeamRecord::partnershipId, partnerships::byIds, Partnership::id);
    }

    @BatchMapping(typeName = "SupportTeamRecord")
    Mono<Map<SupportTeamRecord, List<SupportTeamStep>>> steps(List<SupportTeamRecord> records) {
        return steps.of(records.stream().map(SupportTeamRecord::key).toList())
                .map(found -> lists(records, SupportTeamRecord::id, found));
    }

    @SchemaMapping(typeName = "SupportTeamRecord")
    CompletableFuture<StartTalk> startTalk(
            SupportTeamRecord record,
            @Argument @Nullable SchoolYear schoolYear,
            DataLoader<WantedTalk, StartTalk> talks) {
        var year = Objects.requireNonNullElseGet(schoolYear, () -> SchoolYear.of(LocalDate.now(clock)));
        return talks.load(new WantedTalk(record.key(), year));
    }
}
