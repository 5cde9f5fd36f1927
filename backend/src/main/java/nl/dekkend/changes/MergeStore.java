package nl.dekkend.changes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.r2dbc.spi.Readable;
import java.util.Arrays;
import java.util.Collection;
import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Component
class MergeStore implements Merges {

    private record Touched(String record, ChangeKind kind) {}

    private final DatabaseClient sql;
    private final Changes changes;

    MergeStore(DatabaseClient sql, Changes changes) {
        this.sql = sql;
        this.changes = changes;
    }

    @Override
    public Mono<Merged> merge(Merge into, Collection<? extends Record> rows) {
        return sql.sql(into.sql())
                .bind("rows", JsonMapper.shared().writeValueAsString(rows))
                .map(MergeStore::touched)
                .all()
                .collect(groupingBy(Touched::kind, mapping(Touched::record, toSet())))
                .map(records -> new Merged(into.type(), records));
    }

    private static Touched touched(Readable row) {
        var has = new Columns(row);
        return new Touched(has.text("record"), has.word("kind", ChangeKind.class));
    }

    @Override
    public Mono<Void> record(Collection<Merged> written) {
        return Flux.fromIterable(written).concatMap(this::record).then();
    }

    private Mono<Void> record(Merged merged) {
        return Flux.fromStream(Arrays.stream(ChangeKind.values()))
                .concatMap(kind -> changes.record(kind, merged.type(), merged.of(kind)))
                .then();
    }
}
