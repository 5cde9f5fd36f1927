package nl.dekkend.territory;

import java.net.URI;
import java.util.List;
import java.util.Set;
import nl.dekkend.changes.MergeStatement;
import nl.dekkend.imports.ImportReport.Imported;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.Importer;
import nl.dekkend.imports.RegionList;
import nl.dekkend.imports.RegionSources;
import nl.dekkend.shared.Address;
import nl.dekkend.shared.ContactPoint;
import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What the region's own file knows of partnerships: name, contacts, whether they take part. */
@Component
class PartnershipImporter implements Importer {

    private static final String KEEP = """
            merge into territory.partnership_profile t
            using (select r.*, source ->> 'title' as title, cast(source ->> 'asOf' as date) as as_of,
                          source ->> 'url' as url, nullif(source -> 'note', 'null') as note
                     from jsonb_to_recordset(cast(:rows as jsonb))
                              as r(id text, name text, "takesPart" boolean, website text,
                                   contacts jsonb, source jsonb)) r
               on t.id = r.id
             when matched and (t.name, t.takes_part, t.website, t.contacts,
                               t.source_title, t.source_as_of, t.source_url, t.source_note)
                      is distinct from (r.name, r."takesPart", r.website, r.contacts, r.title, r.as_of, r.url, r.note)
                  then update
                  set name = r.name, takes_part = r."takesPart", website = r.website, contacts = r.contacts,
                      source_title = r.title, source_as_of = r.as_of, source_url = r.url, source_note = r.note
             when not matched then insert values
                  (r.id, r.name, r."takesPart", r.website, r.contacts, r.title, r.as_of, r.url, r.note)
             when not matched by source then delete
            returning t.id as record, 'CHANGED' as kind
            """;

    private record Entry(
            String id,
            String name,
            Sector sector,
            boolean takesPart,
            @Nullable String organisation,
            @Nullable URI website,
            @Nullable Address address,
            List<ContactPoint> contacts,
            RegionSources.Reference source)
            implements RegionList.Sourced {}

    private record Profile(
            String id,
            String name,
            boolean takesPart,
            @Nullable URI website,
            List<ContactPoint> contacts,
            Source source) {}

    private final Loading loading;
    private final Codes codes;

    PartnershipImporter(Loading loading, Codes codes) {
        this.loading = loading;
        this.codes = codes;
    }

    @Override
    public String kind() {
        return "partnerships";
    }

    @Override
    public Mono<Imported> load(ImportRequest request) {
        return codes.all()
                .publishOn(Schedulers.boundedElastic())
                .map(known -> profiles(request, known))
                .flatMap(profiles -> loading.load(
                        profiles.size(),
                        new MergeStatement("namen van samenwerkingsverbanden", "Partnership", KEEP, profiles)));
    }

    private static List<Profile> profiles(ImportRequest request, Set<String> known) {
        return RegionList.read(request.file(), "partnerships", Entry.class, Entry::id)
                .check((at, problems) -> {
                    problems.unlessKnown(at, "id", at.id(), known::contains);
                    at.value().contacts().forEach(contact -> problems.unlessPhone(at, "contacts", contact.phone()));
                })
                .rows(PartnershipImporter::profile);
    }

    private static Profile profile(Entry entry, Source source) {
        return new Profile(entry.id(), entry.name(), entry.takesPart(), entry.website(), entry.contacts(), source);
    }
}
