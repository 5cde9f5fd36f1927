package nl.dekkend.graphql.limits;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetcherFactories;
import graphql.schema.GraphQLFieldDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Cuts a list at the size the contract states, so that the cost reckoned beforehand is true; says so in the log. */
@Component
class ListsKeepTheirSize extends SimplePerformantInstrumentation {

    private static final Logger log = LoggerFactory.getLogger(ListsKeepTheirSize.class);

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        GraphQLFieldDefinition field = parameters.getEnvironment().getFieldDefinition();
        return ListSize.of(field)
                .<DataFetcher<?>>map(size -> DataFetcherFactories.wrapDataFetcher(
                        fetcher, (environment, value) -> cut(field.getName(), size, value)))
                .orElse(fetcher);
    }

    private static @Nullable Object cut(String field, int size, @Nullable Object value) {
        if (!(value instanceof List<?> items) || items.size() <= size) {
            return value;
        }
        log.atWarn()
                .addKeyValue("field", field)
                .addKeyValue("items", items.size())
                .log("A list was cut to its stated size");
        return items.subList(0, size);
    }
}
