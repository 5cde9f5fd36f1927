package nl.dekkend.contract;

import java.io.IOException;
import java.nio.file.Files;

/** Publishes the contract: writes {@code schema/published.graphqls}, unless clients would be broken unannounced. */
final class PublishedContract {

    private PublishedContract() {}

    public static void main(String[] arguments) throws IOException {
        var present = SchemaChanges.printed(ContractFiles.sources());
        var changes = SchemaChanges.between(ContractFiles.published(), present);
        var unannounced = SchemaChanges.unannounced(changes, ContractFiles.changelog());
        if (unannounced.isEmpty()) Files.writeString(ContractFiles.PUBLISHED, present);
        changes.forEach(System.out::println);
        unannounced.forEach(change ->
                System.err.println("Breaks clients: name `" + change.member() + "` in schema/CHANGELOG.md first."));
        System.exit(unannounced.isEmpty() ? 0 : 1);
    }
}
