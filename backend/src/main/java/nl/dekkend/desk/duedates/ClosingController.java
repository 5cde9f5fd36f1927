package nl.dekkend.desk.duedates;

import static nl.dekkend.graphql.Batches.everyKey;
import static nl.dekkend.graphql.Batches.lists;

import java.util.List;
import java.util.Map;
import nl.dekkend.identity.Actor;
import nl.dekkend.socialmap.SupportDesk;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** The days on which a desk is closed: everybody reads them, the desk says them. */
@Controller
class ClosingController {

    private final ClosingStore closings;
    private final ClosingSaving saving;

    ClosingController(ClosingStore closings, ClosingSaving saving) {
        this.closings = closings;
        this.saving = saving;
    }

    @BatchMapping
    Mono<Map<SupportDesk, List<ClosedPeriod>>> closedPeriods(List<SupportDesk> desks) {
        return closings.periods(partnerships(desks)).map(found -> lists(desks, SupportDesk::partnershipId, found));
    }

    @BatchMapping
    Mono<Map<SupportDesk, Integer>> closingsVersion(List<SupportDesk> desks) {
        return closings.versions(partnerships(desks))
                .map(found -> everyKey(desks, desk -> found.getOrDefault(desk.partnershipId(), 0)));
    }

    @MutationMapping
    Mono<ClosingResult> saveDeskClosings(@Argument SaveDeskClosingsInput input, Actor actor) {
        return saving.save(input, actor);
    }

    private static List<String> partnerships(List<SupportDesk> desks) {
        return desks.stream().map(SupportDesk::partnershipId).toList();
    }
}
