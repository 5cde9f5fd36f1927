package nl.dekkend.graphql.http;

import java.time.Duration;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.http.HttpDecoderSpec;
import reactor.netty.http.server.HttpServer;

/** No socket is held open by who sends nothing. By default none of these times ends. */
@Component
class Sockets implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {

    private static final Duration BETWEEN_REQUESTS = Duration.ofSeconds(9);
    private static final Duration BETWEEN_PIECES = Duration.ofSeconds(3);
    private static final Duration WHOLE_REQUEST = Duration.ofSeconds(5);

    /** Room for a query with its variables in the address of a GET. */
    private static final int LONGEST_LINE = 16 * 1024;

    private static final int LARGEST_HEADERS = 16 * 1024;

    @Override
    public void customize(NettyReactiveWebServerFactory server) {
        server.addServerCustomizers(Sockets::limit);
    }

    private static HttpServer limit(HttpServer server) {
        return server.idleTimeout(BETWEEN_REQUESTS)
                .readTimeout(BETWEEN_PIECES)
                .requestTimeout(WHOLE_REQUEST)
                .httpRequestDecoder(decoder -> decoder.maxInitialLineLength(LONGEST_LINE)
                        .maxHeaderSize(LARGEST_HEADERS)
                        .validateHeaders(HttpDecoderSpec.DEFAULT_VALIDATE_HEADERS));
    }
}
