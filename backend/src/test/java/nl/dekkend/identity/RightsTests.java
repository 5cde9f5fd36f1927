package nl.dekkend.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

@DekkendTest
class RightsTests {

    private static final Set<String> NEVER_PUBLIC = Set.of("Mutation", "Subscription");

    @Autowired
    GraphQlSource source;

    @Test
    void everyFieldThatIsNotPublicIsInTheTable() {
        var notPublic = objects(source.schema())
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .filter(field -> NEVER_PUBLIC.contains(type.getName()) || statesARule(field))
                        .map(field -> type.getName() + "." + field.getName()))
                .collect(Collectors.toSet());

        assertThat(Rights.BY_FIELD.keySet()).containsExactlyInAnyOrderElementsOf(notPublic);
    }

    @Test
    void whoHasNoTokenIsAskedToSignIn() {
        assertThatThrownBy(() -> Right.SIGNED_IN.check(Actor.ANONYMOUS)).hasMessage("Sign in first.");
        assertThatCode(() -> Right.EVERYBODY.check(Actor.ANONYMOUS)).doesNotThrowAnyException();
    }

    private static Stream<GraphQLObjectType> objects(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast);
    }

    private static boolean statesARule(GraphQLFieldDefinition field) {
        return field.getDescription() != null && field.getDescription().contains("Rule:");
    }
}
