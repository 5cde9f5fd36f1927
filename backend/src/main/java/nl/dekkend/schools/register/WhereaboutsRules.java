package nl.dekkend.schools.register;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.dekkend.schools.AffiliationBasis;
import nl.dekkend.schools.SchoolKind;
import nl.dekkend.schools.register.Whereabouts.Affiliation;
import nl.dekkend.shared.Point;
import nl.dekkend.territory.Sector;
import org.jspecify.annotations.Nullable;

/**
 * The law assigns schools by sector and postcode. Where no address is known it takes a membership or a whole
 * municipality.
 */
final class WhereaboutsRules {

    private WhereaboutsRules() {}

    static Whereabouts find(Site site, Surroundings around, Set<String> memberships) {
        var area = around.area(site.digits());
        var municipality = around.municipalities().get(site.municipality());
        Point exact = area == null ? null : area.location();
        Point centre = municipality == null ? null : municipality.centre();
        String place = site.city() != null || municipality == null ? site.city() : municipality.name();
        return new Whereabouts(
                site.school(),
                place,
                exact == null ? centre : exact,
                isApproximate(exact, centre),
                affiliations(site, around, memberships));
    }

    private static boolean isApproximate(@Nullable Point exact, @Nullable Point centre) {
        return exact == null && centre != null;
    }

    private static List<Affiliation> affiliations(Site site, Surroundings around, Set<String> memberships) {
        return sectors(site.kind())
                .flatMap(sector -> affiliations(site, sector, around, memberships))
                .toList();
    }

    private static Stream<Affiliation> affiliations(
            Site site, Sector sector, Surroundings around, Set<String> memberships) {
        List<String> named = memberships.stream()
                .filter(id -> Sector.of(id) == sector)
                .sorted()
                .toList();
        if (!named.isEmpty()) {
            return named.stream().map(id -> new Affiliation(site.school(), id, AffiliationBasis.MEMBERSHIP));
        }
        var area = around.area(site.digits());
        return site.digits() == null
                ? affiliation(site, around.holdingWhole(site.municipality(), sector), AffiliationBasis.MUNICIPALITY)
                : affiliation(site, area == null ? null : area.partnershipId(sector), AffiliationBasis.POSTCODE);
    }

    private static Stream<Affiliation> affiliation(Site site, @Nullable String partnership, AffiliationBasis basis) {
        return partnership == null ? Stream.empty() : Stream.of(new Affiliation(site.school(), partnership, basis));
    }

    private static Stream<Sector> sectors(SchoolKind kind) {
        return switch (kind) {
            case PRIMARY, SPECIAL_PRIMARY, SPECIAL -> Stream.of(Sector.PRIMARY);
            case SECONDARY, PRACTICAL, SECONDARY_SPECIAL -> Stream.of(Sector.SECONDARY);
            case SPECIAL_AND_SECONDARY_SPECIAL -> Stream.of(Sector.PRIMARY, Sector.SECONDARY);
        };
    }
}
