package nl.dekkend.graphql.http;

import nl.dekkend.graphql.ErrorCode;
import org.springframework.http.HttpStatus;

/** A request that never becomes a GraphQL request. The message goes to the caller. */
final class HttpRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final ErrorCode code;

    HttpRefusal(HttpStatus status, ErrorCode code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    HttpRefusal(HttpStatus status, String message) {
        this(status, ErrorCode.BAD_REQUEST, message);
    }

    static HttpRefusal badRequest(String message) {
        return new HttpRefusal(HttpStatus.BAD_REQUEST, message);
    }

    HttpStatus status() {
        return status;
    }

    ErrorCode code() {
        return code;
    }
}
