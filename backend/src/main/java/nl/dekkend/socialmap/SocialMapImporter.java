package nl.dekkend.socialmap;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import nl.dekkend.changes.Merged;
import nl.dekkend.changes.Merges;
import nl.dekkend.imports.ImportReport.Imported;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.Importer;
import nl.dekkend.needs.SupportNeed;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.shared.Point;
import nl.dekkend.territory.Municipalities;
import nl.dekkend.territory.Municipality;
import nl.dekkend.territory.Partnerships;
import nl.dekkend.territory.PlaceRules;
import nl.dekkend.territory.Postcodes;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Loads the four files of the social map as one: all of them or, when one record is wrong, nothing. */
@Component
class SocialMapImporter implements Importer {

    private final SupportNeeds needs;
    private final Municipalities municipalities;
    private final Partnerships partnerships;
    private final Postcodes postcodes;
    private final Merges merges;

    SocialMapImporter(
            SupportNeeds needs,
            Municipalities municipalities,
            Partnerships partnerships,
            Postcodes postcodes,
            Merges merges) {
        this.needs = needs;
        this.municipalities = municipalities;
        this.partnerships = partnerships;
        this.postcodes = postcodes;
        this.merges = merges;
    }

    @Override
    public String kind() {
        return "social-map";
    }

    @Override
    public Mono<Imported> load(ImportRequest request) {
        return Mono.fromCallable(() -> SocialMapFiles.read(request.file()))
                .zipWhen(this::known, SocialMapImporter::rows)
                .flatMap(this::keep);
    }

    private static SocialMapRows rows(SocialMapFiles files, KnownElsewhere known) {
        SocialMapRules.check(files, known);
        return new SocialMapRows(files, known);
    }

    private Mono<KnownElsewhere> known(SocialMapFiles files) {
        return Mono.zip(
                        needs.all().map(SupportNeed::id).collect(toSet()),
                        municipalities
                                .byIds(files.municipalities())
                                .map(Municipality::id)
                                .collect(toSet()),
                        partnerships.all().collectList(),
                        positions(files.postcodes()))
                .map(found -> new KnownElsewhere(found.getT1(), found.getT2(), found.getT3(), found.getT4()));
    }

    private Mono<Map<String, Point>> positions(List<String> digits) {
        return postcodes.find(digits).collectList().map(PlaceRules::positions);
    }

    /** Organisations first: the others belong to one. */
    private Mono<Imported> keep(SocialMapRows rows) {
        return Flux.concat(
                        merges.merge(OrganisationStore.MERGE, rows.organisations()),
                        merges.merge(ServiceStore.MERGE, rows.services()),
                        merges.merge(SupportDeskStore.MERGE, rows.desks()),
                        merges.merge(ResponsibilityStore.MERGE, rows.responsibilities()))
                .collectList()
                .flatMap(written -> merges.record(written).thenReturn(imported(rows, written)));
    }

    private static Imported imported(SocialMapRows rows, List<Merged> written) {
        return new Imported(
                rows.files().count(), written.stream().map(Merged::remark).toList());
    }
}
