package nl.dekkend.offers;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.List;
import java.util.stream.Stream;
import nl.dekkend.imports.RegionRecord;
import nl.dekkend.schools.School;
import nl.dekkend.socialmap.Organisation;
import org.jspecify.annotations.Nullable;

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
        var places = OfferRules.located(entry.places(), known.positions());
        return OfferRow.of(
                entry,
                places,
                OfferRules.places(places, school(entry)),
                history(entry),
                file.sources().require(entry.source()),
                searchWords(entry));
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
        return OfferRules.searchWords(
                entry.name(), entry.summary(), entry.description(), provider(entry), school(entry));
    }

    private @Nullable Organisation provider(OfferEntry entry) {
        return known.organisations().get(String.valueOf(entry.provider()));
    }

    private @Nullable School school(OfferEntry entry) {
        return known.schools().get(String.valueOf(entry.providerSchool()));
    }
}
