package nl.dekkend.desk;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.RightsTable;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/** What is the desk's hangs in the contract on what only a desk may ask for. */
@DekkendTest
class DeskSchemaTests {

    private static final Set<String> OF_THE_DESK =
            Set.of("DeskQuestion", "InternalNote", "AnswerDraft", "OutgoingAnswer", "AnonymisedAnswer", "InboxEvent");

    @Autowired
    GraphQlSource source;

    @Test
    void noFieldThatADeskNeedNotAskForLeadsToWhatIsTheDesks() {
        assertThat(reached(false)).doesNotContainAnyElementsOf(OF_THE_DESK).contains("QuestionThread", "School");
    }

    @Test
    void whatIsTheDesksIsReachedByTheDesk() {
        assertThat(reached(true)).containsAll(OF_THE_DESK);
    }

    /** A type that is not described here shows nothing more by slip: {@code notes} would be one more. */
    @Test
    void whatAnAskerSeesIsThisAndNoMore() {
        assertThat(fields("QuestionThread"))
                .containsExactlyInAnyOrder(
                        "number",
                        "partnership",
                        "status",
                        "asker",
                        "askedAt",
                        "dueOn",
                        "keptUntil",
                        "replyTo",
                        "school",
                        "schoolCode",
                        "place",
                        "theme",
                        "municipality",
                        "taken",
                        "messages");
        assertThat(fields("ThreadMessage")).containsExactlyInAnyOrder("id", "from", "text", "links", "sentAt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"QuestionAsked", "QuestionContinued", "QuestionErased", "QuestionRefused"})
    void whatAnAskerHearsLeadsToNothingOfTheDesks(String type) {
        assertThat(reachedFrom(source.schema(), List.of(source.schema().getObjectType(type)), false))
                .doesNotContainAnyElementsOf(OF_THE_DESK);
    }

    private Set<String> fields(String type) {
        return source.schema().getObjectType(type).getFieldDefinitions().stream()
                .map(GraphQLFieldDefinition::getName)
                .collect(toCollection(TreeSet::new));
    }

    private Set<String> reached(boolean byDesks) {
        var schema = source.schema();
        var roots = Stream.of(schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType())
                .<GraphQLNamedType>map(type -> type)
                .toList();
        return reachedFrom(schema, roots, byDesks);
    }

    private static Set<String> reachedFrom(
            GraphQLSchema schema, List<? extends GraphQLNamedType> from, boolean byDesks) {
        var closed = RightsTable.fields(Right.ANSWER_QUESTIONS, Right.KEEP_DESK);
        var reached = new TreeSet<String>();
        var open = new ArrayDeque<GraphQLNamedType>(from);
        while (!open.isEmpty()) {
            var type = open.pop();
            if (!reached.add(type.getName())) continue;
            switch (type) {
                case GraphQLObjectType object ->
                    object.getFieldDefinitions().stream()
                            .filter(field -> byDesks || !closed.contains(object.getName() + "." + field.getName()))
                            .map(field -> (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType()))
                            .forEach(open::add);
                case GraphQLUnionType union -> union.getTypes().forEach(member -> open.add((GraphQLNamedType) member));
                case GraphQLInterfaceType every -> open.addAll(schema.getImplementations(every));
                default -> {}
            }
        }
        return reached;
    }
}
