package nl.dekkend.graphql.http;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * The page on which anybody can try a query. All of it comes from here; Spring GraphQL's own page loads from elsewhere
 * and stays off.
 */
@Configuration(proxyBeanMethods = false)
class GraphiQl {

    static final String PATH = "/graphiql";

    /** Styles are the one thing its editor writes into the page by itself. */
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'");

    /** Whatever version of them is on the class path. */
    private static final List<String> FILES = List.of(
            "graphiql/page.css",
            "graphiql/start.js",
            "META-INF/resources/webjars/graphiql/*/graphiql.min.css",
            "META-INF/resources/webjars/graphiql/*/graphiql.min.js",
            "META-INF/resources/webjars/react/*/umd/react.production.min.js",
            "META-INF/resources/webjars/react-dom/*/umd/react-dom.production.min.js");

    @Bean
    RouterFunction<ServerResponse> graphiQlPage(ResourcePatternResolver classPath) throws IOException {
        Map<String, Resource> files = new HashMap<>();
        for (String pattern : FILES) {
            for (Resource file : classPath.getResources("classpath*:" + pattern)) {
                files.put(String.valueOf(file.getFilename()), file);
            }
        }
        return RouterFunctions.route()
                .GET(
                        PATH,
                        page -> ServerResponse.ok()
                                .contentType(MediaType.TEXT_HTML)
                                .header("Content-Security-Policy", POLICY)
                                .bodyValue(new ClassPathResource("graphiql/index.html")))
                .GET(PATH + "/{file}", request -> file(files.get(request.pathVariable("file"))))
                .build();
    }

    private static Mono<ServerResponse> file(@Nullable Resource file) {
        return file == null
                ? ServerResponse.status(HttpStatus.NOT_FOUND).build()
                : ServerResponse.ok()
                        .contentType(MediaTypeFactory.getMediaType(file).orElse(MediaType.APPLICATION_OCTET_STREAM))
                        .bodyValue(file);
    }
}
