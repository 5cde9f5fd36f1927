package nl.dekkend.socialmap;

import java.util.List;
import java.util.Optional;
import nl.dekkend.graphql.Known;
import nl.dekkend.territory.Municipalities;
import nl.dekkend.territory.Municipality;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import nl.dekkend.territory.PostcodeArea;
import nl.dekkend.territory.Postcodes;
import nl.dekkend.territory.Sector;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds what {@link ResponsibilityRules} decide on: the place, what is said of it, and who that is. */
@Component
class Responsibilities {

    private final Postcodes postcodes;
    private final Partnerships partnerships;
    private final Municipalities municipalities;
    private final ResponsibilityStore rows;
    private final OrganisationStore organisations;

    Responsibilities(
            Postcodes postcodes,
            Partnerships partnerships,
            Municipalities municipalities,
            ResponsibilityStore rows,
            OrganisationStore organisations) {
        this.postcodes = postcodes;
        this.partnerships = partnerships;
        this.municipalities = municipalities;
        this.rows = rows;
        this.organisations = organisations;
    }

    /** Everybody who is responsible where a child lives; refuses a question about nowhere. */
    Mono<List<Responsibility>> of(
            @Nullable String postcode,
            @Nullable String municipality,
            Sector sector,
            @Nullable ResponsibilityTheme theme) {
        ResponsibilityRules.check(postcode, municipality);
        return Known.require("municipality", municipality, municipalities::byIds, Municipality::id)
                .then(whereabouts(postcode, municipality, sector))
                .flatMap(where -> there(where, sector, theme));
    }

    /** A postcode that is known decides. */
    private Mono<Home> whereabouts(@Nullable String postcode, @Nullable String municipality, Sector sector) {
        if (postcode == null) return inMunicipality(municipality, sector);
        return postcodes
                .find(postcode)
                .singleOptional()
                .flatMap(found ->
                        found.isPresent() ? Mono.just(at(found.get(), sector)) : inMunicipality(municipality, sector));
    }

    private static Home at(PostcodeArea area, Sector sector) {
        var partnership = Optional.ofNullable(area.partnershipId(sector));
        return new Home(
                area.postcode(), area.municipalityId(), partnership.stream().toList());
    }

    private Mono<Home> inMunicipality(@Nullable String municipality, Sector sector) {
        if (municipality == null) return Mono.just(new Home(null, null, List.of()));
        return partnerships
                .in(municipality)
                .collectList()
                .map(there -> new Home(null, municipality, codes(there, sector)));
    }

    private static List<String> codes(List<Partnership> partnerships, Sector sector) {
        return partnerships.stream()
                .filter(partnership -> partnership.sector() == sector)
                .map(Partnership::id)
                .toList();
    }

    private Mono<List<Responsibility>> there(Home where, Sector sector, @Nullable ResponsibilityTheme theme) {
        return said(where, sector)
                .collectList()
                .zipWith(organisations.byPartnerships(where.partnerships()).collectList())
                .map(found -> ResponsibilityRules.answer(where, found.getT1(), found.getT2(), theme));
    }

    private Flux<ResponsibilityRow> said(Home where, Sector sector) {
        String municipality = where.municipality();
        return municipality == null ? Flux.empty() : rows.of(municipality, sector);
    }
}
