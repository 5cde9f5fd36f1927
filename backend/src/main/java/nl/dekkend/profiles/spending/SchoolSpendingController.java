package nl.dekkend.profiles.spending;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Scope;
import nl.dekkend.schools.School;
import nl.dekkend.schools.SchoolScopes;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The account of a school; null for who may not see it, as if there were none. */
@Controller
class SchoolSpendingController {

    /** A school's account of a year. */
    record Wanted(String school, int year) {}

    /** An account and who may see it. */
    record Kept(Spending spending, Scope scope) {

        @Nullable
        Spending forActor(Actor actor) {
            return Right.READ_SPENDING.by(actor, scope).isPresent() ? spending : null;
        }
    }

    private final SpendingStore store;
    private final SchoolScopes scopes;

    SchoolSpendingController(SpendingStore store, SchoolScopes scopes, BatchLoaderRegistry batches) {
        this.store = store;
        this.scopes = scopes;
        batches.forTypePair(Wanted.class, Kept.class).registerMappedBatchLoader((wanted, environment) -> found(wanted));
    }

    @SchemaMapping
    CompletableFuture<@Nullable Spending> spending(
            School school, @Argument int year, Actor actor, DataLoader<Wanted, Kept> accounts) {
        return accounts.load(new Wanted(school.id(), year))
                .thenApply(kept -> kept == null ? null : kept.forActor(actor));
    }

    /** Two statements for each year that is asked for. */
    private Mono<Map<Wanted, Kept>> found(Set<Wanted> wanted) {
        return Flux.fromIterable(wanted)
                .collectMultimap(Wanted::year, Wanted::school)
                .flatMapIterable(Map::entrySet)
                .flatMap(asked -> of(asked.getValue(), asked.getKey()))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Flux<Map.Entry<Wanted, Kept>> of(Collection<String> schools, int year) {
        return scopes.of(schools)
                .flatMapMany(known -> store.of(schools, year)
                        .map(spending -> Map.entry(
                                new Wanted(spending.schoolId(), year),
                                new Kept(spending, known.getOrDefault(spending.schoolId(), Scope.NONE)))));
    }
}
