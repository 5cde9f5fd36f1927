package nl.dekkend.socialmap;

import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.dekkend.imports.RegionProblems;
import nl.dekkend.imports.RegionRecord;
import nl.dekkend.imports.RegionRecords;
import nl.dekkend.imports.RegionSources;
import nl.dekkend.territory.PlaceRules;

/** The four files of the social map: they name each other's records, so they are read, and refused, together. */
record SocialMapFiles(
        List<RegionRecord<OrganisationEntry>> organisations,
        List<RegionRecord<ServiceEntry>> services,
        List<RegionRecord<DeskEntry>> desks,
        List<RegionRecord<ResponsibilityEntry>> responsibilities,
        RegionSources sources,
        RegionProblems problems) {

    static List<Path> beside(Path organisations) {
        return Stream.of("services.yaml", "desks.yaml", "responsibilities.yaml")
                .map(organisations::resolveSibling)
                .toList();
    }

    /** Reads {@code organisations.yaml} and the three files beside it; refuses them when one is not understood. */
    static SocialMapFiles read(Path organisations) {
        var problems = new RegionProblems();
        var records = new RegionRecords(problems);
        var files = new SocialMapFiles(
                records.read(organisations, "organisations", OrganisationEntry.class, OrganisationEntry::id),
                records.read(
                        organisations.resolveSibling("services.yaml"),
                        "services",
                        ServiceEntry.class,
                        ServiceEntry::id),
                records.read(
                        organisations.resolveSibling("desks.yaml"), "desks", DeskEntry.class, DeskEntry::partnership),
                records.read(
                        organisations.resolveSibling("responsibilities.yaml"),
                        "responsibilities",
                        ResponsibilityEntry.class,
                        ResponsibilityEntry::id),
                RegionSources.beside(organisations),
                problems);
        problems.refuse();
        return files;
    }

    /** How many records the four files hold. */
    int count() {
        return organisations.size() + services.size() + desks.size() + responsibilities.size();
    }

    /** Code of every municipality that a record names. */
    Set<String> municipalities() {
        var named = Stream.of(
                organisations.stream()
                        .flatMap(at -> Stream.ofNullable(at.value().municipality())),
                services.stream().flatMap(at -> at.value().serviceArea().stream()),
                responsibilities.stream().map(at -> at.value().municipality()));
        return named.flatMap(codes -> codes).collect(toSet());
    }

    /** Four digits of every postcode that a place stands in. */
    List<String> postcodes() {
        return Stream.concat(
                        organisations.stream().flatMap(at -> at.value().places().stream()),
                        services.stream().flatMap(at -> at.value().places().stream()))
                .map(PlaceRules::postcode)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
