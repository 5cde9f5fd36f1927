package nl.dekkend.graphql.http;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * A GET must come from a program or from a page's own script. A link, an image or a form on somebody else's page can
 * send a GET too, but can set neither of these headers; a persisted document is known to be harmless.
 */
final class CrossSite {

    private CrossSite() {}

    static void checkGet(HttpHeaders headers) {
        String mode = headers.getFirst("Sec-Fetch-Mode");
        boolean script = "cors".equals(mode) || "same-origin".equals(mode);
        if (!script && !headers.containsHeader("GraphQL-Preflight")) {
            throw new HttpRefusal(
                    HttpStatus.FORBIDDEN, "A GET needs the header GraphQL-Preflight, or a documentId. Or use POST.");
        }
    }
}
