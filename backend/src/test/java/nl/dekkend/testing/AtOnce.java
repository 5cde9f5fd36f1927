package nl.dekkend.testing;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Requests of colleagues who all press the button at the same time. */
public final class AtOnce {

    private AtOnce() {}

    /** Sends so many, numbered from 0, and waits for all answers; those come in that order. */
    public static <T> List<T> send(int count, IntFunction<T> request) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sent = IntStream.range(0, count)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() -> request.apply(number), threads))
                    .toList();
            return sent.stream().map(CompletableFuture::join).toList();
        }
    }

    /** What became of each: the type of its {@code result}. */
    public static List<String> results(int count, IntFunction<GraphQlTester.Response> request) {
        return send(
                count,
                number -> request.apply(number)
                        .path("result.__typename")
                        .entity(String.class)
                        .get());
    }
}
