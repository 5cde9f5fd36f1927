package nl.dekkend.needs;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.dekkend.changes.ChangeKind;
import nl.dekkend.changes.Changes;
import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Notes what an import did, by looking before and after it: the lists are short and replaced whole. */
@Component
class Snapshot {

    private final DatabaseClient sql;
    private final Changes changes;

    Snapshot(DatabaseClient sql, Changes changes) {
        this.sql = sql;
        this.changes = changes;
    }

    /** Does the work and notes every record that is different after it; {@code query} gives its id and all it says. */
    Mono<Void> around(String type, String query, Mono<Void> work) {
        return look(query)
                .zipWhen(before -> work.then(look(query)))
                .flatMap(states -> note(type, states.getT1(), states.getT2()));
    }

    private Mono<Map<String, String>> look(String query) {
        return sql.sql(query)
                .map(row -> Map.entry(new Columns(row).text("id"), new Columns(row).text("says")))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Mono<Void> note(String type, Map<String, String> before, Map<String, String> after) {
        var known = new TreeSet<>(before.keySet());
        known.addAll(after.keySet());
        return Flux.fromArray(ChangeKind.values())
                .concatMap(kind -> changes.record(kind, type, of(kind, known, before, after)))
                .then();
    }

    private static Set<String> of(
            ChangeKind kind, Set<String> known, Map<String, String> before, Map<String, String> after) {
        var ids = new TreeSet<>(known);
        ids.removeIf(id -> switch (kind) {
            case ADDED -> before.containsKey(id);
            case REMOVED -> after.containsKey(id);
            case CHANGED ->
                !before.containsKey(id)
                        || !after.containsKey(id)
                        || before.get(id).equals(after.get(id));
        });
        return ids;
    }
}
