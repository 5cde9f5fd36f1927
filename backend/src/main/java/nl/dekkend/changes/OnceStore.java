package nl.dekkend.changes;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import nl.dekkend.sealing.KeyedHash;
import nl.dekkend.sealing.Seal;
import nl.dekkend.shared.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Component
class OnceStore implements Once {

    /** Who was cut off tries again within minutes; a day is long enough for a laptop that was closed. */
    private static final Duration KEPT = Duration.ofDays(1);

    /** @param receipt null when it does not open any more */
    private record Known(String input, @Nullable String receipt) {}

    private static final String USE = "request";

    private final DatabaseClient sql;
    private final ObjectProvider<KeyedHash> hash;
    private final ObjectProvider<Seal> seal;
    private final Clock clock;

    /** Hash and seal are asked for when something is done: who loads a file by hand has no keys. */
    OnceStore(DatabaseClient sql, ObjectProvider<KeyedHash> hash, ObjectProvider<Seal> seal, Clock clock) {
        this.sql = sql;
        this.hash = hash;
        this.seal = seal;
        this.clock = clock;
    }

    @Override
    @Transactional
    public <T> Mono<T> perform(Request request, Work<T> work) {
        return request.key() == null
                ? work.change()
                : claim(request).flatMap(rows -> rows == 1 ? first(request, work) : again(request, work));
    }

    private <T> Mono<T> first(Request request, Work<T> work) {
        return work.change()
                .delayUntil(answer -> work.receipt()
                        .apply(answer)
                        .map(receipt -> remember(request, receipt))
                        .orElseGet(() -> release(request)));
    }

    private <T> Mono<T> again(Request request, Work<T> work) {
        return known(request)
                .flatMap(known -> known.receipt() != null && isSame(known, request)
                        ? work.again().apply(known.receipt())
                        : Mono.just(work.refused().apply(RequestProblem.ofKey())));
    }

    /** What is older than a day: of who asked for what nothing is kept longer than it is needed. */
    Mono<Long> forget() {
        return sql.sql("delete from changes.request where at < :forgotten")
                .bind("forgotten", now().minus(KEPT))
                .fetch()
                .rowsUpdated();
    }

    /** Whoever comes second with the same key waits here until the first is done. */
    private Mono<Long> claim(Request request) {
        return keyed(request, """
                insert into changes.request as known (caller, mutation, key, input, at)
                values (:caller, :mutation, :key, :input, :at)
                    on conflict (caller, mutation, key) do update
                   set input = excluded.input, at = excluded.at, receipt = ''
                 where known.at < :forgotten
                """)
                .bind("input", digest(request))
                .bind("at", now())
                .bind("forgotten", now().minus(KEPT))
                .fetch()
                .rowsUpdated();
    }

    private Mono<Long> remember(Request request, String receipt) {
        return keyed(request, """
                update changes.request
                   set receipt = :receipt
                 where caller = :caller and mutation = :mutation and key = :key
                """)
                .bind("receipt", closed(receipt, request))
                .fetch()
                .rowsUpdated();
    }

    private Mono<Long> release(Request request) {
        return keyed(request, """
                delete from changes.request
                 where caller = :caller and mutation = :mutation and key = :key
                """).fetch().rowsUpdated();
    }

    private Mono<Known> known(Request request) {
        return keyed(request, """
                select input, receipt
                  from changes.request
                 where caller = :caller and mutation = :mutation and key = :key
                """)
                .map(row ->
                        new Known(new Columns(row).text("input"), opened(new Columns(row).text("receipt"), request)))
                .one();
    }

    /** A receipt names a record, and what is erased is named nowhere: neither here, for a day. */
    private String closed(String receipt, Request request) {
        return Base64.getEncoder().encodeToString(seal.getObject().close(receipt, place(request)));
    }

    private @Nullable String opened(String receipt, Request request) {
        return seal.getObject().openIfPossible(Base64.getDecoder().decode(receipt), place(request));
    }

    private static String place(Request request) {
        return String.join(" ", "changes.request.receipt", request.caller(), request.mutation(), request.key());
    }

    private GenericExecuteSpec keyed(Request request, String statement) {
        return sql.sql(statement)
                .bind("caller", request.caller())
                .bind("mutation", request.mutation())
                .bind("key", Objects.requireNonNull(request.key()));
    }

    /** What was sent may be private: only whether it is the same is kept, and nobody can try out what it was. */
    private String digest(Request request) {
        return HexFormat.of().formatHex(hash.getObject().of(USE, sent(request)));
    }

    private boolean isSame(Known known, Request request) {
        return hash.getObject().all(USE, sent(request)).stream()
                .anyMatch(one -> HexFormat.of().formatHex(one).equals(known.input()));
    }

    private static String sent(Request request) {
        return JsonMapper.shared().writeValueAsString(request.input());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
