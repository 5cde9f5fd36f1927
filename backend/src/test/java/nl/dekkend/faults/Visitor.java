package nl.dekkend.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

/** Somebody who asks, and somebody who asks and hangs up. */
record Visitor(int port) {

    private static final HttpClient WEB =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** The answer of a server that has just started, or just got its database back. */
    HttpResponse<String> askUntilAnswered(String query) {
        return Mono.fromFuture(() -> ask(query))
                .filter(answer -> answer.statusCode() == 200)
                .repeatWhenEmpty(times -> times.delayElements(Duration.ofMillis(50)))
                .blockOptional(Duration.ofSeconds(20))
                .orElseThrow();
    }

    CompletableFuture<HttpResponse<String>> ask(String query) {
        return WEB.sendAsync(request(query).build(), BodyHandlers.ofString());
    }

    CompletableFuture<HttpResponse<String>> ask(String query, String token) {
        return WEB.sendAsync(
                request(query).setHeader("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return WEB.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                BodyHandlers.ofString());
    }

    /** A connection over which the query was sent; closing it is hanging up. */
    Socket call(String query) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        byte[] body = body(query).getBytes(StandardCharsets.UTF_8);
        send(socket, """
                POST /graphql HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/json\r
                Content-Length: %d\r
                \r
                """.formatted(body.length).replace("\r\r", "\r"));
        socket.getOutputStream().write(body);
        return socket;
    }

    static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private HttpRequest.Builder request(String query) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .POST(BodyPublishers.ofString(body(query)))
                .setHeader("Accept", "application/graphql-response+json")
                .setHeader("Content-Type", "application/json");
    }

    private static String body(String query) {
        return "{\"query\": \"" + query + "\"}";
    }
}
