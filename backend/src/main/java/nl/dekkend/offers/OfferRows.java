package nl.dekkend.offers;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.dekkend.imports.RegionRecord;
import nl.dekkend.schools.School;
import nl.dekkend.shared.Language;
import nl.dekkend.shared.Place;
import nl.dekkend.socialmap.Organisation;
import nl.dekkend.territory.PlaceRules;

/** Makes the rows of the tables from a file that was checked. */
record OfferRows(OfferFile file, KnownElsewhere known) {

    List<OfferRow> offers() {
        return entries().map(this::offer).toList();
    }

    List<CountRow> counts() {
        return entries()
                .flatMap(offer -> offer.capacity().stream()
                        .map(count ->
                                CountRow.of(offer.id(), count, file.sources().require(count.source()))))
                .toList();
    }

    private Stream<OfferEntry> entries() {
        return file.offers().stream().map(RegionRecord::value);
    }

    private OfferRow offer(OfferEntry entry) {
        return OfferRow.of(
                entry, places(entry), history(entry), file.sources().require(entry.source()), searchWords(entry));
    }

    /** An offer at a school takes place there, when nobody says otherwise. */
    private List<Place> places(OfferEntry entry) {
        if (!entry.places().isEmpty()) {
            return entry.places().stream()
                    .map(place -> PlaceRules.located(place, known.positions()))
                    .toList();
        }
        return school(entry).map(school -> new Place(school.name(), school.address(), school.location())).stream()
                .toList();
    }

    private List<OfferHistoryEntry> history(OfferEntry entry) {
        return entry.history().stream()
                .map(before -> new OfferHistoryEntry(
                        before.name(),
                        before.description(),
                        before.plannedFor(),
                        file.sources().require(before.source())))
                .sorted(comparing(OfferHistoryEntry::plannedFor, nullsFirst(naturalOrder()))
                        .reversed())
                .toList();
    }

    private String searchWords(OfferEntry entry) {
        var provider = Optional.ofNullable(entry.provider()).map(known.organisations()::get);
        return Stream.of(
                        Optional.of(entry.name()),
                        Optional.of(entry.summary().in(Language.NL)),
                        Optional.ofNullable(entry.description()).map(said -> said.in(Language.NL)),
                        provider.map(Organisation::name),
                        provider.map(Organisation::abbreviation),
                        school(entry).map(School::name))
                .flatMap(Optional::stream)
                .collect(joining(" "));
    }

    private Optional<School> school(OfferEntry entry) {
        return Optional.ofNullable(entry.providerSchool()).map(known.schools()::get);
    }
}
