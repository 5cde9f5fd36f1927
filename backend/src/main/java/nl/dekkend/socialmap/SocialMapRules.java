package nl.dekkend.socialmap;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.dekkend.imports.RegionProblems;
import nl.dekkend.imports.RegionRecord;
import nl.dekkend.imports.RegionSources;
import org.jspecify.annotations.Nullable;

/** Everything that a record of the social map names must exist. */
final class SocialMapRules {

    private final SocialMapFiles files;
    private final SocialMapBasis known;
    private final Set<String> organisations;
    private final Set<String> partnerships;
    private final RegionProblems problems;

    private SocialMapRules(SocialMapFiles files, SocialMapBasis known) {
        this.files = files;
        this.known = known;
        this.organisations = Stream.concat(files.organisations().stream().map(RegionRecord::id), known.others())
                .collect(toSet());
        this.partnerships = known.partnershipCodes();
        this.problems = files.problems();
    }

    /** Refuses the files with every fault in them. */
    static void check(SocialMapFiles files, SocialMapBasis known) {
        new SocialMapRules(files, known).check();
    }

    private void check() {
        files.organisations().forEach(this::organisation);
        files.services().forEach(this::service);
        files.desks().forEach(this::desk);
        files.responsibilities().forEach(this::responsibility);
        problems.refuse();
    }

    private void organisation(RegionRecord<OrganisationEntry> at) {
        var organisation = at.value();
        problems.unlessKnown(at, "partnership", organisation.partnership(), partnerships::contains);
        problems.unlessKnown(at, "municipality", organisation.municipality(), known.municipalities()::contains);
        phone(at, organisation.phone());
        source(at, organisation.source());
    }

    /** A service that people keep may say of whom it was: of that the file says nothing any more. */
    private void service(RegionRecord<ServiceEntry> at) {
        var service = at.value();
        if (!known.keptServices().contains(at.id())) organisation(at, service.organisation());
        problems.unlessKnown(at, "supportNeeds", service.supportNeeds(), known.needs()::contains);
        problems.unlessKnown(at, "serviceArea", service.serviceArea(), known.municipalities()::contains);
        if (service.ageFrom() != null && service.ageTo() != null && service.ageFrom() > service.ageTo())
            problems.add(at, "ageTo", "ligt onder ageFrom.");
        service.contacts().forEach(contact -> phone(at, contact.phone()));
        source(at, service.source());
    }

    private void desk(RegionRecord<DeskEntry> at) {
        var desk = at.value();
        problems.unlessKnown(at, "partnership", desk.partnership(), partnerships::contains);
        organisation(at, desk.organisation());
        phone(at, desk.phone());
        source(at, desk.source());
    }

    private void responsibility(RegionRecord<ResponsibilityEntry> at) {
        var row = at.value();
        problems.unlessKnown(at, "municipality", row.municipality(), known.municipalities()::contains);
        problems.unlessKnown(at, "partnership", row.partnership(), partnerships::contains);
        organisation(at, row.organisation());
        for (var postcode : Objects.requireNonNullElse(row.postcodes(), List.<String>of()))
            if (!postcode.matches("[1-9]\\d{3}"))
                problems.add(at, "postcodes", "'" + postcode + "' is geen vier cijfers.");
        source(at, row.source());
    }

    private void organisation(RegionRecord<?> at, String id) {
        problems.unlessKnown(at, "organisation", id, organisations::contains);
        var kept = known.kept().get(id);
        if (kept != null && kept.withdrawnAt() != null) {
            problems.add(at, "organisation", "'" + id + "' is op Dekkend ingetrokken. Laat die eerst terughalen.");
        }
    }

    private void phone(RegionRecord<?> at, @Nullable String phone) {
        problems.unlessPhone(at, "phone", phone);
    }

    private void source(RegionRecord<?> at, RegionSources.Reference source) {
        problems.unlessKnown(at, "source", source.id(), files.sources()::knows);
    }
}
