package nl.dekkend.socialmap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.dekkend.imports.RegionRecord;
import nl.dekkend.shared.Place;
import nl.dekkend.territory.PlaceRules;

/** Makes the rows of the tables from files that were checked. */
record SocialMapRows(SocialMapFiles files, SocialMapBasis known) {

    /** Those that people keep, and those that they need, stay what they are, also when the files leave them out. */
    List<OrganisationRow> organisations() {
        return OrganisationRules.complete(there(), known.kept().values(), known.partnerships()).stream()
                .map(OrganisationRow::of)
                .toList();
    }

    private List<Organisation> there() {
        var told = told();
        var needed = known.needed().stream().map(one -> OrganisationRules.beside(told, one));
        return Stream.concat(told.stream(), needed).toList();
    }

    private List<Organisation> told() {
        return files.organisations().stream()
                .map(at -> organisation(at.value()))
                .toList();
    }

    private Organisation organisation(OrganisationEntry entry) {
        var source = files.sources().require(entry.source());
        return Organisation.of(entry, located(entry.places()), source);
    }

    /** Of those that people keep the files say nothing. */
    List<ServiceRow> services() {
        var byId = new HashMap<String, Organisation>();
        there().forEach(one -> byId.put(one.id(), one));
        byId.putAll(known.kept());
        return files.services().stream()
                .filter(at -> !known.keptServices().contains(at.id()))
                .map(at -> service(at.value(), byId))
                .toList();
    }

    private ServiceRow service(ServiceEntry entry, Map<String, Organisation> byId) {
        var organisation = Objects.requireNonNull(byId.get(entry.organisation()));
        return ServiceRow.of(
                entry,
                located(entry.places()),
                ServiceNameRules.searchWords(entry.name(), entry.description(), organisation),
                files.sources().require(entry.source()));
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
