package nl.dekkend.graphql.http;

import graphql.GraphQLError;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.dekkend.graphql.ErrorCode;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpStatus;

/**
 * What goes back: a status and a body.
 *
 * @param status of HTTP
 * @param body the GraphQL response
 * @param codes the codes of the errors in it, for the log and the headers
 * @param persisted true when it answers a document that was known beforehand
 */
record Answer(HttpStatus status, Map<String, Object> body, Set<ErrorCode> codes, boolean persisted) {

    static Answer of(WebGraphQlResponse response, Media media, Asked asked) {
        if (EventStreams.isSubscription(response)) {
            throw new HttpRefusal(HttpStatus.NOT_ACCEPTABLE, "Accept text/event-stream for a subscription.");
        }
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        Set<ErrorCode> codes = errors.stream().map(ErrorForm::code).collect(Collectors.toUnmodifiableSet());
        boolean data = response.getExecutionResult().isDataPresent();
        HttpStatus status = answered(response) ? HttpStatus.OK : ErrorForm.status(codes, data, media);
        Map<String, Object> body = response.toMap();
        if (!errors.isEmpty()) {
            body.put(
                    "errors",
                    errors.stream()
                            .limit(ErrorForm.MOST_ERRORS)
                            .map(ErrorForm::error)
                            .toList());
        }
        if (status.isError()) {
            body.remove("data");
        }
        return new Answer(status, body, codes, asked.documentId() != null);
    }

    /** Whether any of what was asked was found: it is not thrown away for what is missing (docs/adr/0015). */
    private static boolean answered(WebGraphQlResponse response) {
        return response.getExecutionResult().getData() instanceof Map<?, ?> data
                && data.values().stream().anyMatch(Objects::nonNull);
    }

    static Answer of(HttpRefusal refusal) {
        Map<String, Object> error = ErrorForm.error(refusal.code(), String.valueOf(refusal.getMessage()));
        return new Answer(refusal.status(), Map.of("errors", List.of(error)), Set.of(refusal.code()), false);
    }

    static Answer tooSlow() {
        return of(new HttpRefusal(
                HttpStatus.GATEWAY_TIMEOUT, ErrorCode.TIMEOUT, "This took too long. Ask for less, or again later."));
    }

    /** Complete and without errors. */
    boolean whole() {
        return status == HttpStatus.OK && codes.isEmpty();
    }

    boolean unavailable() {
        return status == HttpStatus.SERVICE_UNAVAILABLE;
    }
}
