package nl.dekkend.offers;

import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.dekkend.imports.RegionProblems;
import nl.dekkend.imports.RegionRecord;
import nl.dekkend.imports.RegionRecords;
import nl.dekkend.imports.RegionSources;
import nl.dekkend.territory.PlaceRules;

/** {@code offers.yaml}: the regional offer with its counts and its history. */
record OfferFile(List<RegionRecord<OfferEntry>> offers, RegionSources sources, RegionProblems problems)
        implements OfferNames {

    /** Reads the file; refuses it when a record is not understood. */
    static OfferFile read(Path file) {
        var problems = new RegionProblems();
        var offers = new RegionRecords(problems).read(file, "offers", OfferEntry.class, OfferEntry::id);
        problems.refuse();
        return new OfferFile(offers, RegionSources.beside(file), problems);
    }

    @Override
    public Set<String> providers() {
        return named(offer -> Stream.ofNullable(offer.provider()));
    }

    @Override
    public Set<String> schools() {
        return named(offer -> Stream.ofNullable(offer.providerSchool()));
    }

    @Override
    public Set<String> partnerships() {
        return named(offer -> offer.partnerships().stream());
    }

    @Override
    public Set<String> municipalities() {
        return named(offer -> offer.serviceArea().stream());
    }

    @Override
    public Set<String> postcodes() {
        return named(offer -> offer.places().stream().map(PlaceRules::postcode).flatMap(Optional::stream));
    }

    private Set<String> named(Function<OfferEntry, Stream<String>> of) {
        return offers.stream().map(RegionRecord::value).flatMap(of).collect(toSet());
    }
}
