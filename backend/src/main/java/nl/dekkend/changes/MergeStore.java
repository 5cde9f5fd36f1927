package nl.dekkend.changes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.Objects;
import java.util.TreeSet;
import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Component
class MergeStore implements Merges {

    private record Touched(String record, String kind) {}

    private final DatabaseClient sql;
    private final Changes changes;

    MergeStore(DatabaseClient sql, Changes changes) {
        this.sql = sql;
        this.changes = changes;
    }

    @Override
    public Mono<Merged> merge(MergeStatement statement) {
        return bound(statement)
                .map(MergeStore::touched)
                .all()
                .filter(touched -> !touched.kind().isEmpty())
                .collect(groupingBy(touched -> ChangeKind.valueOf(touched.kind()), mapping(Touched::record, toSet())))
                .map(records -> new Merged(statement.noun(), statement.type(), records));
    }

    private GenericExecuteSpec bound(MergeStatement statement) {
        var query = sql.sql(statement.sql());
        return statement.rows() == null
                ? query
                : query.bind("rows", JsonMapper.shared().writeValueAsString(statement.rows()));
    }

    private static Touched touched(Readable row) {
        return new Touched(
                new Columns(row).text("record"), Objects.requireNonNullElse(row.get("kind", String.class), ""));
    }

    @Override
    public Mono<Void> record(Collection<Merged> written) {
        return Flux.fromIterable(written).concatMap(this::record).then();
    }

    private Mono<Void> record(Merged merged) {
        var type = merged.type();
        if (type == null) return Mono.empty();
        return Flux.fromArray(ChangeKind.values())
                .concatMap(kind -> changes.record(kind, type, new TreeSet<>(merged.of(kind))))
                .then();
    }
}
