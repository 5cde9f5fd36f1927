package nl.dekkend.profiles.drafts;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import nl.dekkend.graphql.Batches;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.schools.School;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** The draft of a school; null for who may not see it, as if there were none. */
@Controller
class SchoolDraftController {

    private final Drafts drafts;

    SchoolDraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    @BatchMapping
    Mono<Map<School, @Nullable Draft>> profileDraft(List<School> schools, GraphQLContext context) {
        var actor = context.getOrDefault(Actor.class, Actor.ANONYMOUS);
        return drafts.newestOf(schools.stream().map(School::id).toList())
                .filter(draft ->
                        Right.READ_PROFILE_DRAFT.by(actor, draft.scope()).isPresent())
                .collectMap(draft -> draft.id().school())
                .map(found -> Batches.<School, @Nullable Draft>everyKey(schools, school -> found.get(school.id())));
    }
}
