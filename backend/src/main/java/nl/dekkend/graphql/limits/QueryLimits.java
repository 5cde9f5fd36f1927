package nl.dekkend.graphql.limits;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.normalized.ExecutableNormalizedOperationFactory.Options;
import java.util.List;
import nl.dekkend.graphql.ErrorCode;
import nl.dekkend.graphql.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Refuses a query that is too much: its text before it is checked against the contract, because checking is what a long
 * text makes dear; its meaning, with fragments unfolded and variables filled in, before anything is asked of the
 * database.
 */
@Component
public class QueryLimits extends SimplePerformantInstrumentation {

    /** Key in the context of a request that may only ask, not change: one that came over GET. */
    public static final String CHANGES_NOTHING = "dekkend.changesNothing";

    /** More than the cost allows anyhow; it bounds what unfolding fragments may take. */
    private static final Options UNFOLDED =
            Options.defaultOptions().maxFieldsCount(2_000).maxChildrenDepth(25);

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(
            DocumentAndVariables asked, InstrumentationExecutionParameters request, InstrumentationState state) {
        try {
            DocumentRules.check(asked.getDocument());
            if (changesNothing(request.getGraphQLContext())) {
                DocumentRules.checkChangesNothing(asked.getDocument(), request.getOperation());
            }
            return asked;
        } catch (Refused refused) {
            throw abort(refused);
        }
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters operation, InstrumentationState state) {
        ExecutionContext context = operation.getExecutionContext();
        try {
            var asked = unfolded(context);
            SecretRules.check(asked, context.getGraphQLSchema(), changesNothing(context.getGraphQLContext()));
            CostRules.check(asked, context.getGraphQLSchema());
        } catch (Refused refused) {
            throw abort(refused);
        }
        return super.beginExecuteOperation(operation, state);
    }

    private static boolean changesNothing(GraphQLContext request) {
        return request.getBoolean(CHANGES_NOTHING, false);
    }

    private static ExecutableNormalizedOperation unfolded(ExecutionContext context) {
        try {
            return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                    context.getGraphQLSchema(),
                    context.getOperationDefinition(),
                    context.getFragmentsByName(),
                    context.getCoercedVariables(),
                    UNFOLDED.graphQLContext(context.getGraphQLContext()).locale(context.getLocale()));
        } catch (AbortExecutionException tooMuch) {
            throw new Refused(ErrorCode.QUERY_TOO_COSTLY, "This asks too many fields at once. Split it.");
        }
    }

    private static AbortExecutionException abort(Refused refused) {
        return new AbortExecutionException(List.of(GraphQLError.newError()
                .errorType(refused.code())
                .message("%s", refused.getMessage())
                .build()));
    }
}
