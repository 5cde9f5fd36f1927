package nl.dekkend.socialmap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.dekkend.imports.ImportFollower;
import nl.dekkend.imports.RegionFile;
import nl.dekkend.territory.PlaceRules;
import nl.dekkend.territory.PostcodeArea;
import nl.dekkend.territory.Postcodes;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Works out in which municipalities organisations can be visited. */
@Component
class Whereabouts implements ImportFollower {

    /** The municipalities of an organisation. */
    record Found(String id, List<String> municipalities) {}

    private final OrganisationStore organisations;
    private final Postcodes postcodes;
    private final DatabaseClient sql;

    Whereabouts(OrganisationStore organisations, Postcodes postcodes, DatabaseClient sql) {
        this.organisations = organisations;
        this.postcodes = postcodes;
        this.sql = sql;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("social-map", "territories", "postcodes", "municipalities");
    }

    @Override
    public Mono<Void> follow() {
        return organisations.all().collectList().flatMap(this::renew);
    }

    /** Of one. */
    Mono<Void> renew(String organisation) {
        return organisations.whole(List.of(organisation)).collectList().flatMap(this::renew);
    }

    private Mono<Void> renew(Collection<Organisation> visited) {
        var digits = visited.stream().flatMap(Whereabouts::digits).distinct().toList();
        return postcodes
                .find(digits)
                .collectMap(PostcodeArea::postcode, area -> Optional.ofNullable(area.municipalityId()))
                .flatMap(known -> write(visited.stream()
                        .map(one -> new Found(one.id(), municipalities(one, known)))
                        .toList()));
    }

    private static Stream<String> digits(Organisation organisation) {
        return organisation.places().stream().map(PlaceRules::postcode).flatMap(Optional::stream);
    }

    private static List<String> municipalities(Organisation organisation, Map<String, Optional<String>> known) {
        return digits(organisation)
                .flatMap(code -> known.getOrDefault(code, Optional.empty()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Mono<Void> write(List<Found> found) {
        return sql.sql("""
                update socialmap.organisation o
                   set municipalities = r.municipalities
                  from jsonb_to_recordset(cast(:rows as jsonb)) as r(id text, municipalities text[])
                 where o.id = r.id and o.municipalities <> r.municipalities
                """).bind("rows", RegionFile.json(found)).then();
    }
}
