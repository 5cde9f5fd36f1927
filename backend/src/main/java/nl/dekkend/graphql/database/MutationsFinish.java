package nl.dekkend.graphql.database;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the running SQL of a request when it changes something: only here it is known. */
@Component
class MutationsFinish extends SimplePerformantInstrumentation {

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters operation, InstrumentationState state) {
        var context = operation.getExecutionContext();
        if (context.getOperationDefinition().getOperation() == Operation.MUTATION) {
            Optional.<RunningSql>ofNullable(context.getGraphQLContext().get(RunningSql.class))
                    .ifPresent(RunningSql::changesSomething);
        }
        return super.beginExecuteOperation(operation, state);
    }
}
