package nl.dekkend.contract;

import graphql.language.InputObjectTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.parser.Parser;
import java.util.List;
import java.util.stream.Stream;

/** What the contract must look like. Text in, faults out; an empty list is a contract fit to publish. */
final class SchemaRules {

    private SchemaRules() {}

    static List<String> faults(String sdl) {
        var contract = new Parser().parseDocument(sdl);
        return Stream.of(
                        Elements.of(contract).flatMap(WordingRules::faults),
                        contract.getDefinitionsOfType(ObjectTypeDefinition.class).stream()
                                .flatMap(ListRules::faults),
                        contract.getDefinitionsOfType(InputObjectTypeDefinition.class).stream()
                                .flatMap(ListRules::faults),
                        new MutationRules(contract).faults())
                .flatMap(faults -> faults)
                .toList();
    }
}
