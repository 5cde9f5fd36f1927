package nl.dekkend.sealing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;

/** Key rings of other modules' tests. */
public final class Rings {

    private Rings() {}

    /** Of these secrets, the newest first. */
    public static KeyedHash hash(String secrets) {
        return ring(secrets).keyedHash();
    }

    /** Of these secrets, the newest first. */
    public static Seal seal(String secrets) {
        return ring(secrets).seal();
    }

    /** Closes all of these columns anew; returns how many texts were, and how many did not open. */
    public static List<Long> reseal(DatabaseClient sql, List<SealedColumn> columns, String secrets) {
        return Flux.fromIterable(columns)
                .concatMap(new Resealing(sql, tables(sql), seal(secrets))::anew)
                .collectList()
                .map(done -> Stream.of(
                                done.stream().mapToLong(Resealing.Done::anew),
                                done.stream().mapToLong(Resealing.Done::broken))
                        .map(LongStream::sum)
                        .toList())
                .block();
    }

    /** Columns that need one of these secrets. */
    public static List<String> needed(
            DatabaseClient sql, List<SealedColumn> sealed, List<HashedColumn> hashed, String secret) {
        return new KeysInUse(sql, tables(sql), sealed, hashed)
                .all()
                .filter(use -> Arrays.equals(use.mark(), seal(secret).mark()))
                .map(KeysInUse.Use::column)
                .sort()
                .collectList()
                .block();
    }

    /** Fails as a start would. */
    public static void start(
            DatabaseClient sql, List<SealedColumn> sealed, List<HashedColumn> hashed, String secrets, boolean lost) {
        new RingCheck(
                        new KeysInUse(sql, tables(sql), sealed, hashed),
                        ring(secrets),
                        new KeyRingSettings(secrets, lost))
                .afterSingletonsInstantiated();
    }

    private static WholeTables tables(DatabaseClient sql) {
        return new WholeTables(
                sql, TransactionalOperator.create(new R2dbcTransactionManager(sql.getConnectionFactory())));
    }

    private static KeyRing ring(String secrets) {
        return new KeyRing(new KeyRingSettings(secrets, false));
    }
}
