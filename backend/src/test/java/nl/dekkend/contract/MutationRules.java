package nl.dekkend.contract;

import static java.util.stream.Collectors.toMap;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.UnionTypeDefinition;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A mutation takes one input that may be sent again without harm, and answers with a result that may be a refusal. */
final class MutationRules {

    private final Map<String, InputObjectTypeDefinition> inputs;
    private final List<String> unions;
    private final List<FieldDefinition> mutations;

    MutationRules(Document contract) {
        inputs = contract.getDefinitionsOfType(InputObjectTypeDefinition.class).stream()
                .collect(toMap(InputObjectTypeDefinition::getName, input -> input, (one, more) -> one));
        unions = contract.getDefinitionsOfType(UnionTypeDefinition.class).stream()
                .map(UnionTypeDefinition::getName)
                .toList();
        mutations = contract.getDefinitionsOfType(ObjectTypeDefinition.class).stream()
                .filter(type -> type.getName().equals("Mutation"))
                .flatMap(type -> type.getFieldDefinitions().stream())
                .toList();
    }

    Stream<String> faults() {
        return mutations.stream().flatMap(this::faults);
    }

    private Stream<String> faults(FieldDefinition mutation) {
        var path = "Mutation." + mutation.getName();
        var called = mutation.getName().substring(0, 1).toUpperCase()
                + mutation.getName().substring(1);
        return Stream.of(
                        takesOnly(called + "Input!", mutation)
                                ? ""
                                : path + ": takes input: " + called + "Input! alone",
                        canBeRepeated(called) ? "" : called + "Input: has no field idempotencyKey: String",
                        answers(called, mutation) ? "" : path + ": answers with " + called + "Result!, a union")
                .filter(fault -> !fault.isEmpty());
    }

    private static boolean takesOnly(String type, FieldDefinition mutation) {
        return mutation.getInputValueDefinitions().stream()
                .map(argument -> argument.getName() + ": " + AstPrinter.printAst(argument.getType()))
                .toList()
                .equals(List.of("input: " + type));
    }

    private boolean canBeRepeated(String called) {
        var input = inputs.get(called + "Input");
        return input == null
                || input.getInputValueDefinitions().stream()
                        .anyMatch(field -> field.getName().equals("idempotencyKey")
                                && AstPrinter.printAst(field.getType()).equals("String"));
    }

    private boolean answers(String called, FieldDefinition mutation) {
        return AstPrinter.printAst(mutation.getType()).equals(called + "Result!") && unions.contains(called + "Result");
    }
}
