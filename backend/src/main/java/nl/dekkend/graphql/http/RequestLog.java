package nl.dekkend.graphql.http;

import java.time.Clock;
import java.util.UUID;
import nl.dekkend.graphql.ErrorCode;
import nl.dekkend.graphql.Unquoted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** One line per operation: which, how long, how it ended. Never what was typed, by whom, or from where. */
@Component
class RequestLog {

    private static final Logger log = LoggerFactory.getLogger(RequestLog.class);

    private final Clock clock;

    RequestLog(Clock clock) {
        this.clock = clock;
    }

    /** The name is one of ours or says "own query": the name somebody gave to their own query is theirs. */
    Mono<Answer> timed(String operation, Mono<Answer> answer) {
        return Mono.defer(() -> {
            long began = clock.millis();
            return answer.doOnNext(it ->
                            line(operation, it.status().toString(), it.codes().toString(), began))
                    .doOnCancel(() -> line(operation, "hung up", "[]", began));
        });
    }

    /** Notes a fault of ours and gives the caller a reference to it. */
    HttpRefusal fault(Throwable failure) {
        UUID reference = UUID.randomUUID();
        log.atError()
                .addKeyValue("reference", reference)
                .setCause(new Unquoted(failure))
                .log("A request failed");
        return new HttpRefusal(
                HttpStatus.INTERNAL_SERVER_ERROR,
                ErrorCode.INTERNAL,
                "Something went wrong here. Reference: " + reference + ".");
    }

    private void line(String operation, String status, String codes, long began) {
        log.atInfo()
                .addKeyValue("operation", operation)
                .addKeyValue("status", status)
                .addKeyValue("codes", codes)
                .addKeyValue("milliseconds", clock.millis() - began)
                .log("GraphQL");
    }
}
