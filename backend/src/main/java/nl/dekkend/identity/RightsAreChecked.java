package nl.dekkend.identity;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the table before a field is fetched. */
@Component
class RightsAreChecked extends SimplePerformantInstrumentation {

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        DataFetchingEnvironment field = parameters.getEnvironment();
        String type = field.getExecutionStepInfo().getObjectType().getName();
        return Rights.of(type, field.getFieldDefinition().getName())
                .<DataFetcher<?>>map(right -> environment -> checked(right, fetcher, environment))
                .orElse(fetcher);
    }

    private static @Nullable Object checked(Right right, DataFetcher<?> fetcher, DataFetchingEnvironment field)
            throws Exception {
        right.check(field.getGraphQlContext().getOrDefault(Actor.class, Actor.ANONYMOUS));
        return fetcher.get(field);
    }
}
