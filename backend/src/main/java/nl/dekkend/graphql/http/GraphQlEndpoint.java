package nl.dekkend.graphql.http;

import java.util.Map;
import java.util.concurrent.TimeoutException;
import nl.dekkend.graphql.ErrorCode;
import nl.dekkend.graphql.Network;
import nl.dekkend.graphql.limits.QueryLimits;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Takes a request apart, has it executed, and writes the answer. */
@Component
class GraphQlEndpoint {

    private final WebGraphQlHandler graphQl;
    private final Documents documents;
    private final AnswerWriter writer;
    private final EventStreams streams;
    private final RequestLog log;

    GraphQlEndpoint(
            WebGraphQlHandler graphQl, Documents documents, AnswerWriter writer, EventStreams streams, RequestLog log) {
        this.graphQl = graphQl;
        this.documents = documents;
        this.writer = writer;
        this.streams = streams;
        this.log = log;
    }

    Mono<ServerResponse> answer(ServerRequest request) {
        return Mono.defer(() -> answer(request, Media.wanted(request)))
                .onErrorResume(HttpRefusal.class, refusal -> writer.write(request, Media.JSON, Answer.of(refusal)));
    }

    /** What is no subscription gets the answer it would have had. */
    Mono<ServerResponse> listen(ServerRequest request) {
        return asked(request)
                .flatMap(asked -> listen(request, asked))
                .onErrorResume(HttpRefusal.class, refusal -> writer.write(request, Media.JSON, Answer.of(refusal)));
    }

    private Mono<ServerResponse> listen(ServerRequest request, Asked asked) {
        return graphQl.handleRequest(webRequest(request, document(request, asked)))
                .flatMap(response -> EventStreams.isSubscription(response)
                        ? streams.write(response, network(request))
                        : writer.write(request, Media.JSON, Answer.of(response, Media.JSON, asked)));
    }

    Mono<ServerResponse> other(ServerRequest request) {
        var refusal = new HttpRefusal(
                HttpStatus.METHOD_NOT_ALLOWED, ErrorCode.METHOD_NOT_ALLOWED, "Use POST, or GET for queries.");
        return ServerResponse.status(refusal.status())
                .allow(HttpMethod.GET, HttpMethod.POST)
                .contentType(Media.JSON.type())
                .bodyValue(StrictJson.bytes(Answer.of(refusal).body()));
    }

    private static Mono<Asked> asked(ServerRequest request) {
        return over(HttpMethod.GET, request)
                ? Mono.fromSupplier(() -> RequestUrl.read(request))
                : RequestBody.read(request).map(Asked::of);
    }

    private Mono<ServerResponse> answer(ServerRequest request, Media media) {
        return asked(request)
                .flatMap(asked -> execute(request, asked, media))
                .onErrorResume(HttpRefusal.class, refusal -> Mono.just(Answer.of(refusal)))
                .onErrorResume(failure -> Mono.just(Answer.of(log.fault(failure))))
                .flatMap(answer -> writer.write(request, media, answer));
    }

    private Mono<Answer> execute(ServerRequest request, Asked asked, Media media) {
        Mono<Answer> answer = graphQl.handleRequest(webRequest(request, document(request, asked)))
                .map(response -> Answer.of(response, media, asked))
                .onErrorResume(TimeoutException.class, slow -> Mono.just(Answer.tooSlow()));
        String name =
                documents.byId(asked.documentId()).map(PersistedDocument::name).orElse("own query");
        return log.timed(name, answer);
    }

    private GraphQlRequest document(ServerRequest request, Asked asked) {
        if (asked.documentId() == null && over(HttpMethod.GET, request)) {
            CrossSite.checkGet(request.headers().asHttpHeaders());
        }
        String query = asked.query() == null
                ? documents.require(String.valueOf(asked.documentId())).document()
                : asked.query();
        return new DefaultGraphQlRequest(query, asked.operationName(), asked.variables(), Map.of());
    }

    private static Network network(ServerRequest request) {
        return (Network) request.attributes().getOrDefault(NetworkInterceptor.ATTRIBUTE, Network.UNKNOWN);
    }

    private static boolean over(HttpMethod method, ServerRequest request) {
        return method.equals(request.method());
    }

    private static WebGraphQlRequest webRequest(ServerRequest request, GraphQlRequest document) {
        var exchange = request.exchange();
        var web = new WebGraphQlRequest(
                request.uri(),
                request.headers().asHttpHeaders(),
                request.cookies(),
                null,
                request.attributes(),
                document,
                exchange.getRequest().getId(),
                exchange.getLocaleContext().getLocale());
        if (over(HttpMethod.GET, request)) {
            web.configureExecutionInput(
                    (input, builder) -> builder.graphQLContext(Map.of(QueryLimits.CHANGES_NOTHING, true))
                            .build());
        }
        return web;
    }
}
