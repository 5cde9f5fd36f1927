package nl.dekkend.profiles.published;

import static nl.dekkend.graphql.Batches.lists;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.dekkend.schools.School;
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

/** The profiles of a school. */
@Controller
class SchoolProfileController {

    /** A school's profile of a year; without a year the one parents should read. */
    record Wanted(String school, @Nullable SchoolYear year) {}

    private final Profiles profiles;

    SchoolProfileController(Profiles profiles, BatchLoaderRegistry batches) {
        this.profiles = profiles;
        batches.forTypePair(Wanted.class, SupportProfile.class)
                .registerMappedBatchLoader((wanted, environment) -> found(wanted));
    }

    @SchemaMapping
    CompletableFuture<SupportProfile> profile(
            School school, @Argument @Nullable SchoolYear schoolYear, DataLoader<Wanted, SupportProfile> profiles) {
        return profiles.load(new Wanted(school.id(), schoolYear));
    }

    @BatchMapping
    Mono<Map<School, List<SupportProfile>>> profileHistory(List<School> schools) {
        return profiles.history(schools.stream().map(School::id).toList())
                .collectMultimap(SupportProfile::schoolId)
                .map(found -> lists(schools, School::id, found));
    }

    /** One statement for each year that is asked for. */
    private Mono<Map<Wanted, SupportProfile>> found(Set<Wanted> wanted) {
        return Flux.fromIterable(wanted)
                .collectMultimap(one -> Optional.ofNullable(one.year()), Wanted::school)
                .flatMapIterable(Map::entrySet)
                .flatMap(asked -> of(asked.getKey().orElse(null), asked.getValue()))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Flux<Map.Entry<Wanted, SupportProfile>> of(@Nullable SchoolYear year, Collection<String> schools) {
        return profiles.of(schools, year).map(profile -> Map.entry(new Wanted(profile.schoolId(), year), profile));
    }
}
