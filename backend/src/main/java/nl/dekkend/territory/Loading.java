package nl.dekkend.territory;

import java.util.List;
import nl.dekkend.changes.MergeStatement;
import nl.dekkend.changes.Merged;
import nl.dekkend.changes.Merges;
import nl.dekkend.imports.ImportReport.Imported;
import nl.dekkend.imports.ImportRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Carries out the steps of an import one after another, in the caller's transaction, and notes what changed. */
@Component
class Loading {

    private final Merges merges;
    private final Locations locations;

    Loading(Merges merges, Locations locations) {
        this.merges = merges;
        this.locations = locations;
    }

    /** For files that say nothing about where a postcode lies. */
    Mono<Imported> load(int rows, MergeStatement merge) {
        return finish(rows, merges.merge(merge).flux());
    }

    /** For files that decide where postcodes lie: that is worked out anew, unless too much would disappear. */
    Mono<Imported> loadAndLocate(ImportRequest request, int rows, List<BrakedMerge> steps) {
        return finish(
                rows,
                Flux.fromIterable(steps)
                        .concatMap(step -> carryOut(request, step))
                        .concatWith(locations.merges().concatMap(merges::merge)));
    }

    /** For a later day of what is loaded, which nobody follows. */
    Mono<Void> redate(MergeStatement... dates) {
        return Flux.fromArray(dates).concatMap(merges::merge).then();
    }

    private Mono<Merged> carryOut(ImportRequest request, BrakedMerge step) {
        return merges.merge(step.merge()).doOnNext(done -> BrakeRules.check(request, step.size(), done));
    }

    private Mono<Imported> finish(int rows, Flux<Merged> merging) {
        return merging.collectList().flatMap(written -> merges.record(written).thenReturn(imported(rows, written)));
    }

    private static Imported imported(int rows, List<Merged> written) {
        return new Imported(rows, written.stream().map(Merged::remark).toList());
    }
}
