package nl.dekkend.socialmap;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.dekkend.imports.RegionRecord;
import nl.dekkend.shared.Language;
import nl.dekkend.shared.Place;
import nl.dekkend.territory.PlaceRules;

/** Makes the rows of the tables from files that were checked. */
record SocialMapRows(SocialMapFiles files, SocialMapBasis known) {

    List<Organisation> organisations() {
        var told = files.organisations().stream()
                .map(at -> organisation(at.value()))
                .toList();
        return OrganisationRules.complete(told, known.partnerships());
    }

    private Organisation organisation(OrganisationEntry entry) {
        var source = files.sources().require(entry.source());
        return Organisation.of(entry, located(entry.places()), source);
    }

    List<ServiceRow> services() {
        Map<String, OrganisationEntry> byId = files.organisations().stream()
                .map(RegionRecord::value)
                .collect(toMap(OrganisationEntry::id, identity()));
        return files.services().stream()
                .map(RegionRecord::value)
                .map(entry -> service(entry, Objects.requireNonNull(byId.get(entry.organisation()))))
                .toList();
    }

    private ServiceRow service(ServiceEntry entry, OrganisationEntry organisation) {
        var words = Stream.of(
                        entry.name(),
                        entry.description().in(Language.NL),
                        organisation.name(),
                        organisation.abbreviation())
                .filter(Objects::nonNull)
                .collect(joining(" "));
        return ServiceRow.of(
                entry, located(entry.places()), words, files.sources().require(entry.source()));
    }

    List<SupportDesk> desks() {
        return files.desks().stream()
                .map(RegionRecord::value)
                .map(entry -> SupportDesk.of(entry, files.sources().require(entry.source())))
                .toList();
    }

    List<ResponsibilityRow> responsibilities() {
        return files.responsibilities().stream()
                .map(RegionRecord::value)
                .map(entry -> ResponsibilityRow.of(entry, files.sources().require(entry.source())))
                .toList();
    }

    private List<Place> located(List<Place> places) {
        return places.stream()
                .map(place -> PlaceRules.located(place, known.positions()))
                .toList();
    }
}
