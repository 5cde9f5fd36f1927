package nl.dekkend.graphql.limits;

import graphql.parser.ParserOptions;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Bounds what reading the text of a query may take. */
@Component
class ParserLimits implements WebGraphQlInterceptor {

    private static final ParserOptions OPTIONS = ParserOptions.newParserOptions()
            .maxTokens(1_000)
            .maxWhitespaceTokens(20_000)
            .maxCharacters(64 * 1024)
            .maxRuleDepth(200)
            .captureIgnoredChars(false)
            .captureLineComments(false)
            // A message about a syntax fault would else quote what was typed.
            .redactTokenParserErrorMessages(true)
            .build();

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of(ParserOptions.class, OPTIONS)).build());
        return chain.next(request);
    }
}
