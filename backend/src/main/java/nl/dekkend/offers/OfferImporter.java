package nl.dekkend.offers;

import java.util.Collection;
import java.util.List;
import nl.dekkend.changes.ChangeKind;
import nl.dekkend.changes.Merged;
import nl.dekkend.changes.Merges;
import nl.dekkend.imports.ImportReport.Imported;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.Importer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Loads the regional offer, whole or not at all. */
@Component
class OfferImporter implements Importer {

    private final OfferReferences references;
    private final CapacityStore counts;
    private final Merges merges;

    OfferImporter(OfferReferences references, CapacityStore counts, Merges merges) {
        this.references = references;
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
                .zipWhen(references::known, OfferImporter::rows)
                .flatMap(this::keep);
    }

    private static OfferRows rows(OfferFile file, KnownElsewhere known) {
        OfferFileRules.check(file, known);
        return new OfferRows(file, known);
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
