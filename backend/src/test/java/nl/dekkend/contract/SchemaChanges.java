package nl.dekkend.contract;

import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.DiffLevel;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.List;
import java.util.stream.Stream;

/** What is different between two contracts, and whether clients were told. */
final class SchemaChanges {

    private SchemaChanges() {}

    /** The contract as one text in a fixed order: the form in which it is published. */
    static String printed(String sdl) {
        var types = new SchemaParser().parse(sdl);
        var ours = types.getDirectiveDefinitions().keySet();
        var options = SchemaPrinter.Options.defaultOptions().includeDirectiveDefinition(ours::contains);
        var schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(types);
        return new SchemaPrinter(options).print(schema).strip() + "\n";
    }

    static List<SchemaChange> between(String published, String present) {
        if (published.isBlank()) return List.of();
        var found = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(published, present), found);
        return Stream.of(found.getBreakages(), found.getDangers(), found.getInfos())
                .flatMap(List::stream)
                .filter(event -> event.getCategory() != null)
                .map(SchemaChanges::change)
                .toList();
    }

    /** Breaking changes that the newest release in the changelog does not name. */
    static List<SchemaChange> unannounced(List<SchemaChange> changes, String changelog) {
        var newest = changelog.split("(?m)^## ", 3)[1];
        return changes.stream()
                .filter(SchemaChange::breaking)
                .filter(change -> !newest.contains("`" + change.member() + "`"))
                .toList();
    }

    private static SchemaChange change(DiffEvent event) {
        return new SchemaChange(member(event), event.getLevel() == DiffLevel.BREAKING, event.getReasonMsg());
    }

    /** A value of an enum and a member of a union stand among the components, not in the field. */
    private static String member(DiffEvent event) {
        if (event.getFieldName() != null) return event.getTypeName() + "." + event.getFieldName();
        return event.getComponents().isEmpty()
                ? event.getTypeName()
                : event.getTypeName() + "." + event.getComponents().getFirst();
    }
}
