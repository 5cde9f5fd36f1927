package nl.dekkend.profiles.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.dekkend.imports.ImportReport;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.ImportScope;
import nl.dekkend.imports.Imports;
import nl.dekkend.imports.RegionFile;
import nl.dekkend.profiles.content.ScoreBand;
import nl.dekkend.profiles.published.Printing;
import nl.dekkend.shared.SchoolYear;

/** The profiles that the product brings along. */
final class Shipped {

    static final Path FILE = Path.of("data/region/example-profiles.yaml");
    static final SchoolYear BEFORE = SchoolYear.of("2024-2025");
    static final SchoolYear FIRST = SchoolYear.of("2025-2026");
    static final SchoolYear SECOND = SchoolYear.of("2026-2027");

    private Shipped() {}

    static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Imports templates that say this. */
    static ImportReport load(Imports imports, Path folder, String text) {
        try {
            var file = Files.writeString(folder.resolve("example-profiles.yaml"), text);
            var request = new ImportRequest(file, List.of(), null, new ImportScope.National(), 0);
            return Objects.requireNonNull(
                    imports.run("example-profiles", request).block());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Ground ground(Grounds grounds) {
        return Objects.requireNonNull(
                grounds.of(RegionFile.read(FILE, Templates.class)).block());
    }

    /** As another machine might read the register. */
    static Ground turnedAround(Ground ground) {
        var schools = ground.schools().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().reversed()));
        return new Ground(
                ground.templates(),
                Collections.unmodifiableMap(schools),
                ground.norms(),
                ground.asked(),
                ground.needs());
    }

    static List<Printing> of(List<Printing> all, String partnership, SchoolYear year) {
        return all.stream()
                .filter(one ->
                        one.partnership().equals(partnership) && one.id().year().equals(year))
                .toList();
    }

    static long in(List<Printing> printings, ScoreBand band) {
        return printings.stream()
                .filter(one -> one.basicSupport().band() == band)
                .count();
    }
}
