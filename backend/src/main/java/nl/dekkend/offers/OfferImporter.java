package nl.dekkend.offers;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.dekkend.changes.ChangeKind;
import nl.dekkend.changes.Merged;
import nl.dekkend.changes.Merges;
import nl.dekkend.imports.ImportReport.Imported;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.Importer;
import nl.dekkend.socialmap.Organisations;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuple2;

/** Loads the regional offer, whole or not at all. */
@Component
class OfferImporter implements Importer {

    private final OfferStore offers;
    private final OfferReferences references;
    private final Organisations organisations;
    private final CapacityStore counts;
    private final Merges merges;

    OfferImporter(
            OfferStore offers,
            OfferReferences references,
            Organisations organisations,
            CapacityStore counts,
            Merges merges) {
        this.offers = offers;
        this.references = references;
        this.organisations = organisations;
        this.counts = counts;
        this.merges = merges;
    }

    @Override
    public String kind() {
        return "offers";
    }

    /** Two: an offer at a school has no copy of the school's address any more. */
    @Override
    public int version() {
        return 2;
    }

    @Override
    public Mono<Imported> load(ImportRequest request) {
        return Mono.fromCallable(() -> OfferFile.read(request.file()))
                .zipWhen(this::basis, OfferImporter::rows)
                .flatMap(this::keep);
    }

    /** Who takes a provider away is first or waits. */
    private Mono<Tuple2<KnownElsewhere, Set<String>>> basis(OfferFile file) {
        return organisations
                .hold(file.providers())
                .then(Mono.zip(references.known(file), offers.keptIds().collect(toSet())));
    }

    private static OfferRows rows(OfferFile file, Tuple2<KnownElsewhere, Set<String>> basis) {
        OfferFileRules.check(file, basis.getT1(), basis.getT2());
        return new OfferRows(file, basis.getT1());
    }

    private Mono<Imported> keep(OfferRows rows) {
        return merges.merge(OfferStore.MERGE, rows.offers())
                .zipWhen(any -> counts.add(rows.counts()), OfferImporter::both)
                .flatMap(written -> merges.record(written).thenReturn(imported(rows, written)));
    }

    /** A new count is a change of its offer; one that was changed already is noted once. */
    private static List<Merged> both(Merged offers, Collection<String> counted) {
        return List.of(offers.and(ChangeKind.CHANGED, counted));
    }

    private static Imported imported(OfferRows rows, List<Merged> written) {
        return new Imported(
                rows.file().offers().size(),
                written.stream().map(Merged::remark).toList());
    }
}
