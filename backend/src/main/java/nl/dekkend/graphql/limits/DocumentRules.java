package nl.dekkend.graphql.limits;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import nl.dekkend.graphql.ErrorCode;
import nl.dekkend.graphql.Refused;
import nl.dekkend.graphql.TextRules;
import org.jspecify.annotations.Nullable;

/** What the text of a query may hold, whatever it means. */
final class DocumentRules {

    static final int ALIASES = 15;
    static final int DIRECTIVES = 30;

    /** The same field twice in one place says nothing new; a few slip in through generated queries. */
    static final int REPEATED_FIELDS = 15;

    private int aliases;
    private int directives;
    private long repeated;

    private DocumentRules() {}

    static void check(Document document) {
        DocumentRules counted = new DocumentRules();
        Deque<Node<?>> todo = new ArrayDeque<>(List.of(document));
        while (!todo.isEmpty()) {
            Node<?> node = todo.pop();
            counted.count(node);
            node.getChildren().forEach(todo::push);
        }
        atMost(ALIASES, counted.aliases, "aliases");
        atMost(DIRECTIVES, counted.directives, "directives");
        atMost(REPEATED_FIELDS, counted.repeated, "repeated fields");
    }

    /** Over GET nothing changes, not even by mistake. */
    static void checkChangesNothing(Document document, @Nullable String operationName) {
        boolean changes = document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> operationName == null || operationName.equals(operation.getName()))
                .anyMatch(operation -> operation.getOperation() == OperationDefinition.Operation.MUTATION);
        if (changes) {
            throw new Refused(ErrorCode.METHOD_NOT_ALLOWED, "Send this with POST: over GET only queries are answered.");
        }
    }

    private void count(Node<?> node) {
        if (node instanceof DirectivesContainer<?> container) {
            directives += container.getDirectives().size();
        }
        switch (node) {
            case Field field -> aliases += field.getAlias() == null ? 0 : 1;
            case SelectionSet selection -> repeated += repeated(selection);
            case StringValue text -> TextRules.check(text.getValue());
            default -> {
                // nothing else is counted
            }
        }
    }

    private static long repeated(SelectionSet selection) {
        List<String> keys = selection.getSelectionsOfType(Field.class).stream()
                .map(Field::getResultKey)
                .toList();
        return keys.size() - keys.stream().distinct().count();
    }

    private static void atMost(int limit, long counted, String what) {
        if (counted > limit) {
            throw new Refused(
                    ErrorCode.QUERY_TOO_COSTLY,
                    "A query may hold " + limit + " " + what + "; this one has " + counted + ".");
        }
    }
}
