package nl.dekkend.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The files of the contract, as they lie in the clone; tests and commands run in {@code backend/}. */
final class ContractFiles {

    static final Path PUBLISHED = Path.of("../schema/published.graphqls");
    private static final Path FOLDER = PUBLISHED.getParent();
    private static final Path CHANGELOG = FOLDER.resolve("CHANGELOG.md");
    private static final Path BEFORE = Path.of("target/contract-before.graphqls");

    private ContractFiles() {}

    /** The SDL of all modules, as people write it. */
    static String sources() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".graphqls"))
                    .filter(file -> !file.equals(PUBLISHED))
                    .sorted()
                    .map(ContractFiles::text)
                    .collect(Collectors.joining("\n"));
        }
    }

    /** The contract as clients last saw it; empty before the first publication. */
    static String published() {
        return Files.exists(PUBLISHED) ? text(PUBLISHED) : "";
    }

    /** The contract as published at the commit this work started from; as published now when that is not known. */
    static String publishedBefore() {
        return Files.exists(BEFORE) ? text(BEFORE) : published();
    }

    static String changelog() {
        return text(CHANGELOG);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
