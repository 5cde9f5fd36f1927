package nl.dekkend.profiles.drafts;

import static nl.dekkend.graphql.Batches.linked;

import java.util.List;
import java.util.Map;
import nl.dekkend.identity.Actor;
import nl.dekkend.profiles.content.ProfileChange;
import nl.dekkend.schools.School;
import nl.dekkend.schools.Schools;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A draft as those who may see it see it: how far it is, what is missing, what they can do. */
@Controller
@SchemaMapping(typeName = "SupportProfileDraft")
class DraftController {

    private final Schools schools;
    private final HistoryStore history;
    private final DraftComparison comparison;

    DraftController(Schools schools, HistoryStore history, DraftComparison comparison) {
        this.schools = schools;
        this.history = history;
        this.comparison = comparison;
    }

    @SchemaMapping
    String id(Draft draft) {
        return draft.id().toString();
    }

    @BatchMapping(typeName = "SupportProfileDraft")
    Mono<Map<Draft, @Nullable School>> school(List<Draft> drafts) {
        return linked(drafts, draft -> draft.id().school(), schools::byIds, School::id);
    }

    @SchemaMapping
    List<ProfileAction> may(Draft draft, Actor actor) {
        return WayRules.possible(draft, actor);
    }

    @SchemaMapping
    Flux<ProfileStep> steps(Draft draft) {
        return history.steps(draft.id());
    }

    @BatchMapping(typeName = "SupportProfileDraft")
    Mono<Map<Draft, List<ProfileChange>>> changesSincePrevious(List<Draft> drafts) {
        return comparison.since(drafts);
    }
}
