package nl.dekkend.territory;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Objects;
import nl.dekkend.changes.ChangeKind;
import nl.dekkend.changes.Changes;
import nl.dekkend.imports.ImportReport.Imported;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.RegionFile;
import nl.dekkend.shared.Columns;
import nl.dekkend.territory.Written.Step;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Carries out the steps of an import one after another, in the caller's transaction, and notes what changed. */
@Component
class Loading {

    private record Touched(String id, String kind) {}

    private final DatabaseClient sql;
    private final Locations locations;
    private final Changes changes;

    Loading(DatabaseClient sql, Locations locations, Changes changes) {
        this.sql = sql;
        this.locations = locations;
        this.changes = changes;
    }

    /** For files that say nothing about where a postcode lies. */
    Mono<Imported> load(int rows, List<Step> steps) {
        return finish(rows, Flux.fromIterable(steps).concatMap(this::carryOut));
    }

    /** For files that decide where postcodes lie: that is worked out anew, unless too much would disappear. */
    Mono<Imported> loadAndLocate(ImportRequest request, int rows, List<Step> steps) {
        var written =
                Flux.fromIterable(steps).concatMap(this::carryOut).doOnNext(done -> BrakeRules.check(request, done));
        return finish(rows, written.concatWith(locations.steps().concatMap(this::carryOut)));
    }

    private Mono<Imported> finish(int rows, Flux<Written> steps) {
        return steps.collectList().flatMap(written -> note(written).thenReturn(imported(rows, written)));
    }

    private Mono<Written> carryOut(Step step) {
        var merge = sql.sql(step.merge());
        var bound = step.rows() == null ? merge : merge.bind("rows", RegionFile.json(step.rows()));
        return bound.map(Loading::touched)
                .all()
                .filter(touched -> !touched.kind().isEmpty())
                .collectMultimap(touched -> ChangeKind.valueOf(touched.kind()), Touched::id)
                .map(ids -> new Written(step, ids));
    }

    private Mono<Void> note(List<Written> written) {
        return Flux.fromIterable(written)
                .flatMapIterable(Written::notes)
                .concatMap(note -> changes.record(note.kind(), note.type(), note.ids()))
                .then();
    }

    private static Imported imported(int rows, List<Written> written) {
        return new Imported(rows, written.stream().map(Written::remark).toList());
    }

    private static Touched touched(Readable row) {
        return new Touched(new Columns(row).text("id"), Objects.requireNonNullElse(row.get("kind", String.class), ""));
    }
}
