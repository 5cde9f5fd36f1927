package nl.dekkend.contract;

import graphql.language.AstPrinter;
import graphql.language.DescribedNode;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.IntValue;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A list either grows and is a connection, or it states its largest size, to people and to the cost rule. */
final class ListRules {

    private static final Pattern LARGEST = Pattern.compile("[Aa]t most (\\d+)");

    /** Feeds have no end that could be counted. */
    private static final Set<String> FEEDS = Set.of("ChangeConnection");

    private ListRules() {}

    static Stream<String> faults(ObjectTypeDefinition type) {
        if (type.getName().endsWith("Connection")) return connection(type);
        if (type.getName().endsWith("Edge")) return edge(type);
        return type.getFieldDefinitions().stream().flatMap(field -> field(type.getName(), field));
    }

    /** What a caller may send is bounded as well, in the words of the field or of the whole input. */
    static Stream<String> faults(InputObjectTypeDefinition input) {
        return input.getInputValueDefinitions().stream()
                .filter(field -> isList(field.getType()))
                .filter(field -> Stream.<DescribedNode<?>>of(field, input)
                        .noneMatch(said -> LARGEST.matcher(description(said)).find()))
                .map(field -> input.getName() + "." + field.getName() + ": says nowhere \"at most N\"");
    }

    private static Stream<String> field(String type, FieldDefinition field) {
        var path = type + "." + field.getName();
        if (field.getType() instanceof NonNullType link && name(link).endsWith("Connection"))
            return paging(path, field);
        return isList(field.getType()) ? plainList(path, field) : Stream.empty();
    }

    private static Stream<String> plainList(String path, FieldDefinition field) {
        var said = LARGEST.matcher(description(field)).results().findFirst().map(found -> found.group(1));
        var reckoned = field.getDirectives("listSize").stream()
                .map(size -> ((IntValue) size.getArgument("assumedSize").getValue())
                        .getValue()
                        .toString())
                .findFirst();
        return Stream.of(
                        said.isEmpty() ? path + ": a plain list says \"At most N\" in its description" : "",
                        said.equals(reckoned) ? "" : path + ": @listSize is not the size that the description states",
                        text(field.getType()).endsWith("!]!") ? "" : path + ": a plain list is [X!]!")
                .filter(fault -> !fault.isEmpty());
    }

    private static Stream<String> paging(String path, FieldDefinition field) {
        var arguments = field.getInputValueDefinitions().stream()
                .map(argument -> argument.getName() + ": " + text(argument.getType()))
                .toList();
        return arguments.containsAll(List.of("first: Int", "after: String"))
                ? Stream.empty()
                : Stream.of(path + ": a connection is asked for with first: Int and after: String");
    }

    private static Stream<String> connection(ObjectTypeDefinition type) {
        var edge = type.getName().replaceFirst("Connection$", "Edge");
        var wanted = Stream.of("edges: [" + edge + "]!", "nodes: [", "pageInfo: PageInfo!", "totalCount: Int!")
                .filter(form -> !(form.startsWith("totalCount") && FEEDS.contains(type.getName())));
        return missing(type, wanted.toList());
    }

    private static Stream<String> edge(ObjectTypeDefinition type) {
        return missing(type, List.of("cursor: String!", "node: "));
    }

    private static Stream<String> missing(ObjectTypeDefinition type, List<String> wanted) {
        var fields = type.getFieldDefinitions().stream()
                .map(field -> field.getName() + ": " + text(field.getType()))
                .toList();
        return wanted.stream()
                .filter(form -> fields.stream().noneMatch(field -> field.startsWith(form)))
                .map(form -> type.getName() + ": has no field " + form);
    }

    private static String description(DescribedNode<?> node) {
        return node.getDescription() == null ? "" : node.getDescription().getContent();
    }

    private static boolean isList(Type<?> type) {
        return type instanceof ListType || type instanceof NonNullType known && known.getType() instanceof ListType;
    }

    private static String name(NonNullType type) {
        return text(type.getType());
    }

    private static String text(Type<?> type) {
        return AstPrinter.printAst(type);
    }
}
