package nl.dekkend.contract;

import graphql.language.Definition;
import graphql.language.DescribedNode;
import graphql.language.DirectiveDefinition;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NamedNode;
import graphql.language.SDLExtensionDefinition;
import graphql.language.TypeDefinition;
import java.util.List;
import java.util.stream.Stream;
import nl.dekkend.contract.Element.Kind;

/** Walks through a contract: every type, field, argument, value and directive, in the order of the text. */
final class Elements {

    private Elements() {}

    static Stream<Element> of(Document contract) {
        return contract.getDefinitions().stream().flatMap(Elements::of);
    }

    private static Stream<Element> of(Definition<?> definition) {
        return switch (definition) {
            case ImplementingTypeDefinition<?> type ->
                Stream.concat(type(type), type.getFieldDefinitions().stream().flatMap(field -> field(type, field)));
            case InputObjectTypeDefinition type ->
                Stream.concat(type(type), members(Kind.FIELD, type, type.getInputValueDefinitions()));
            case EnumTypeDefinition type ->
                Stream.concat(type(type), members(Kind.VALUE, type, type.getEnumValueDefinitions()));
            case TypeDefinition<?> type -> type(type);
            case DirectiveDefinition directive -> directive(directive);
            default -> Stream.empty();
        };
    }

    /** An extension has no description of its own: the type it extends has. */
    private static Stream<Element> type(TypeDefinition<?> type) {
        return type instanceof SDLExtensionDefinition
                ? Stream.empty()
                : Stream.of(element(Kind.TYPE, type.getName(), type));
    }

    private static Stream<Element> field(TypeDefinition<?> type, FieldDefinition field) {
        var path = type.getName() + "." + field.getName();
        return Stream.concat(
                Stream.of(element(Kind.FIELD, path, field)), arguments(path, field.getInputValueDefinitions()));
    }

    private static Stream<Element> directive(DirectiveDefinition directive) {
        var path = "@" + directive.getName();
        return Stream.concat(
                Stream.of(element(Kind.DIRECTIVE, path, directive)),
                arguments(path, directive.getInputValueDefinitions()));
    }

    private static Stream<Element> arguments(String owner, List<InputValueDefinition> arguments) {
        return arguments.stream()
                .map(argument -> element(Kind.ARGUMENT, owner + "(" + argument.getName() + ")", argument));
    }

    private static Stream<Element> members(Kind kind, TypeDefinition<?> type, List<? extends NamedNode<?>> members) {
        return members.stream().map(member -> element(kind, type.getName() + "." + member.getName(), member));
    }

    private static Element element(Kind kind, String path, NamedNode<?> node) {
        var description = ((DescribedNode<?>) node).getDescription();
        return new Element(
                kind,
                path,
                node.getName(),
                description == null ? "" : description.getContent().strip());
    }
}
