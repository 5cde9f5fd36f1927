package nl.dekkend.offers;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.dekkend.changes.ChangeKind;
import nl.dekkend.changes.Merged;
import nl.dekkend.changes.Merges;
import nl.dekkend.imports.ImportReport.Imported;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.Importer;
import nl.dekkend.needs.SupportNeed;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.schools.School;
import nl.dekkend.schools.Schools;
import nl.dekkend.shared.Point;
import nl.dekkend.socialmap.Organisation;
import nl.dekkend.socialmap.Organisations;
import nl.dekkend.territory.Municipalities;
import nl.dekkend.territory.Municipality;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import nl.dekkend.territory.PlaceRules;
import nl.dekkend.territory.Postcodes;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Loads the regional offer, whole or not at all. */
@Component
class OfferImporter implements Importer {

    private final SupportNeeds needs;
    private final Municipalities municipalities;
    private final Partnerships partnerships;
    private final Organisations organisations;
    private final Schools schools;
    private final Postcodes postcodes;
    private final CapacityStore counts;
    private final Merges merges;

    OfferImporter(
            SupportNeeds needs,
            Municipalities municipalities,
            Partnerships partnerships,
            Organisations organisations,
            Schools schools,
            Postcodes postcodes,
            CapacityStore counts,
            Merges merges) {
        this.needs = needs;
        this.municipalities = municipalities;
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.schools = schools;
        this.postcodes = postcodes;
        this.counts = counts;
        this.merges = merges;
    }

    @Override
    public String kind() {
        return "offers";
    }

    @Override
    public Mono<Imported> load(ImportRequest request) {
        return Mono.fromCallable(() -> OfferFile.read(request.file()))
                .zipWhen(this::known, OfferImporter::rows)
                .flatMap(this::keep);
    }

    private static OfferRows rows(OfferFile file, KnownElsewhere known) {
        OfferFileRules.check(file, known);
        return new OfferRows(file, known);
    }

    private Mono<KnownElsewhere> known(OfferFile file) {
        return Mono.zip(
                        needs.all().map(SupportNeed::id).collect(toSet()),
                        municipalities
                                .byIds(file.municipalities())
                                .map(Municipality::id)
                                .collect(toSet()),
                        partnerships
                                .byIds(file.partnerships())
                                .map(Partnership::id)
                                .collect(toSet()),
                        organisations.byIds(file.providers()).collectMap(Organisation::id, identity()),
                        schools.byIds(file.schools()).collectMap(School::id, identity()),
                        positions(file.postcodes()))
                .map(found -> new KnownElsewhere(
                        found.getT1(), found.getT2(), found.getT3(), found.getT4(), found.getT5(), found.getT6()));
    }

    private Mono<Map<String, Point>> positions(Collection<String> digits) {
        return postcodes.find(digits).collectList().map(PlaceRules::positions);
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
