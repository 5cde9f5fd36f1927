package nl.dekkend.profiles.drafts;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.schools.School;
import nl.dekkend.shared.SchoolYear;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The draft of a school; null for who may not see it, as if there were none. */
@Controller
class SchoolDraftController {

    /** A school's draft of a year; without a year the one to go on with. */
    record Wanted(String school, @Nullable SchoolYear year) {}

    private final Drafts drafts;

    SchoolDraftController(Drafts drafts, BatchLoaderRegistry batches) {
        this.drafts = drafts;
        batches.forTypePair(Wanted.class, Draft.class)
                .registerMappedBatchLoader((wanted, environment) -> found(wanted));
    }

    @SchemaMapping
    CompletableFuture<@Nullable Draft> profileDraft(
            School school, @Argument @Nullable SchoolYear schoolYear, Actor actor, DataLoader<Wanted, Draft> drafts) {
        return drafts.load(new Wanted(school.id(), schoolYear)).thenApply(draft -> forActor(actor, draft));
    }

    private static @Nullable Draft forActor(Actor actor, @Nullable Draft draft) {
        return draft != null
                        && Right.READ_PROFILE_DRAFT.by(actor, draft.scope()).isPresent()
                ? draft
                : null;
    }

    /** So many statements for each year that is asked for. */
    private Mono<Map<Wanted, Draft>> found(Set<Wanted> wanted) {
        return Flux.fromIterable(wanted)
                .collectMultimap(one -> Optional.ofNullable(one.year()), Wanted::school)
                .flatMapIterable(Map::entrySet)
                .flatMap(asked -> of(asked.getKey().orElse(null), asked.getValue()))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Flux<Map.Entry<Wanted, Draft>> of(@Nullable SchoolYear year, Collection<String> schools) {
        return drafts.of(schools, year)
                .map(draft -> Map.entry(new Wanted(draft.id().school(), year), draft));
    }
}
