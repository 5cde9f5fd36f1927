package nl.dekkend.profiles.drafts;

import static nl.dekkend.graphql.Batches.everyKey;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Scope;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.profiles.content.ProfileSection;
import nl.dekkend.schools.School;
import nl.dekkend.schools.SchoolScopes;
import nl.dekkend.shared.SchoolYear;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What was once written and done, with a draft or without one; null for who may not see drafts. */
@Controller
class SchoolHistoryController {

    private final HistoryStore history;

    SchoolHistoryController(HistoryStore history, SchoolScopes scopes, BatchLoaderRegistry batches) {
        this.history = history;
        batches.forTypePair(String.class, Scope.class)
                .registerMappedBatchLoader((schools, environment) -> scopes.of(schools));
    }

    @SchemaMapping
    CompletableFuture<@Nullable DraftHistory> profileDraftHistory(
            School school, @Argument SchoolYear schoolYear, Actor actor, DataLoader<String, Scope> scopes) {
        var asked = new DraftHistory(new ProfileId(school.id(), schoolYear));
        return scopes.load(school.id())
                .thenApply(scope -> Right.READ_PROFILE_DRAFT.by(actor, scope).isPresent() ? asked : null);
    }

    @SchemaMapping
    Flux<ProfileStep> steps(DraftHistory of) {
        return history.steps(of.id());
    }

    @SchemaMapping
    List<SectionHistory> sections(DraftHistory of) {
        return Arrays.stream(ProfileSection.values())
                .map(section -> section(of, section))
                .toList();
    }

    @SchemaMapping
    SectionHistory section(DraftHistory of, @Argument ProfileSection section) {
        return new SectionHistory(of.id(), section);
    }

    @BatchMapping
    Mono<Map<SectionHistory, List<DraftRevision>>> revisions(List<SectionHistory> sections) {
        return history.revisions(sections).map(found -> everyKey(sections, one -> found.getOrDefault(one, List.of())));
    }

    @SchemaMapping
    Mono<DraftRevision> revision(SectionHistory of, @Argument int version) {
        return history.revision(of, version);
    }
}
