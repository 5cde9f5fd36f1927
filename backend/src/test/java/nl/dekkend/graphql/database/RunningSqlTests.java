package nl.dekkend.graphql.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.postgresql.api.PostgresqlConnection;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class RunningSqlTests {

    private final RunningSql running = new RunningSql();
    private final Sinks.Empty<Void> arrival = Sinks.empty();
    private final CompletableFuture<Mono<Void>> givenBack = new CompletableFuture<>();
    private final PostgresqlConnection connection = connection(this::stopWhileItIsGivenBack);

    @Test
    void aConnectionThatIsGivenBackWhileItIsStoppedWaitsUntilTheStopHasArrived() {
        running.begin(connection);

        running.stop();

        CompletableFuture<Void> free = givenBack.join().toFuture();
        assertThat(free).isNotDone();
        arrival.tryEmitEmpty();
        assertThat(free).succeedsWithin(Duration.ofSeconds(5));
    }

    private Mono<Void> stopWhileItIsGivenBack() {
        Thread other = Thread.ofPlatform().start(() -> givenBack.complete(running.end(connection)));
        while (other.isAlive() && other.getState() != Thread.State.BLOCKED) {
            Thread.onSpinWait();
        }
        return arrival.asMono();
    }

    /** Of the driver's connection only the stopping is used. */
    private static PostgresqlConnection connection(Supplier<Mono<Void>> stopping) {
        return (PostgresqlConnection) Proxy.newProxyInstance(
                PostgresqlConnection.class.getClassLoader(),
                new Class<?>[] {PostgresqlConnection.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "cancelRequest" -> stopping.get();
                    case "equals" -> self == arguments[0];
                    case "hashCode" -> 1;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
