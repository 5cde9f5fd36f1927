package nl.dekkend.profiles.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.dekkend.profiles.norm.GradeShares;
import nl.dekkend.schools.Schools;
import nl.dekkend.shared.SchoolYear;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Figures over the published profiles of a partnership. */
@Controller
class FigureController {

    private final FigureStore figures;
    private final Schools schools;
    private final Clock clock;

    FigureController(FigureStore figures, Schools schools, Clock clock, BatchLoaderRegistry batches) {
        this.figures = figures;
        this.schools = schools;
        this.clock = clock;
        batches.<Moment, Map<String, GradeShares>>forName("gradesAtMoment")
                .registerMappedBatchLoader((moments, environment) -> grades(moments));
    }

    @QueryMapping
    Mono<BasicSupportFigures> basicSupportFigures(
            @Argument String partnership,
            @Argument @Nullable SchoolYear schoolYear,
            @Argument @Nullable LocalDate asOf) {
        var day = Objects.requireNonNullElseGet(asOf, () -> LocalDate.now(clock));
        return figures.basicSupport(Moment.of(partnership, schoolYear, day, clock.getZone()));
    }

    @SchemaMapping
    Mono<Integer> notPublished(BasicSupportFigures figures) {
        return schools.openNames(figures.moment().partnership())
                .flatMap(open -> this.figures.notPublished(figures.moment(), open.keySet()));
    }

    @SchemaMapping
    CompletableFuture<@Nullable GradeShares> selfAssessment(
            BasicSupportFigures figures,
            @Argument String theme,
            DataLoader<Moment, Map<String, GradeShares>> gradesAtMoment) {
        return gradesAtMoment.load(figures.moment()).thenApply(shares -> shares.get(theme));
    }

    /** One statement, however many themes are asked. */
    private Mono<Map<Moment, Map<String, GradeShares>>> grades(Set<Moment> moments) {
        return Flux.fromIterable(moments)
                .flatMap(moment -> figures.grades(moment).map(shares -> Map.entry(moment, shares)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }
}
