package nl.dekkend.schools.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.dekkend.schools.AffiliationBasis;
import nl.dekkend.schools.SchoolKind;
import nl.dekkend.schools.register.Whereabouts.Affiliation;
import nl.dekkend.shared.Point;
import nl.dekkend.shared.Source;
import nl.dekkend.territory.Municipality;
import nl.dekkend.territory.PostcodeArea;
import nl.dekkend.territory.Sector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhereaboutsRulesTests {

    private static final Point STREET = new Point(52.43, 4.66);
    private static final Point CENTRE = new Point(52.46, 4.62);
    private static final Source SOURCE = new Source("CBS", null, null, null);

    private static final Surroundings AROUND = new Surroundings(
            Map.of(
                    "2071",
                    new PostcodeArea("2071", "Santpoort", "GM0453", List.of("PO2711", "VO2705"), STREET, SOURCE)),
            Map.of(
                    "GM0453", municipality("GM0453", "Velsen", CENTRE),
                    "GM1992", municipality("GM1992", "Voorne aan Zee", null)),
            Map.of(Sector.PRIMARY, Map.of("GM0453", "PO2711"), Sector.SECONDARY, Map.of("GM0453", "VO2705")));

    @Test
    void anAddressDecidesByItsPostcode() {
        var found = find(SchoolKind.SECONDARY, "2071", "GM0453", Set.of());

        assertThat(found.affiliations())
                .containsExactly(new Affiliation("18XY00", "VO2705", AffiliationBasis.POSTCODE));
        assertThat(found)
                .returns(STREET, Whereabouts::point)
                .returns(false, Whereabouts::approximate)
                .returns("Santpoort-Zuid", Whereabouts::place);
    }

    @Test
    void withoutAnAddressAMunicipalityThatLiesWholeInOnePartnershipDecides() {
        var found = find(SchoolKind.SPECIAL_AND_SECONDARY_SPECIAL, null, "GM0453", Set.of());

        assertThat(found.affiliations())
                .containsExactly(
                        new Affiliation("18XY00", "PO2711", AffiliationBasis.MUNICIPALITY),
                        new Affiliation("18XY00", "VO2705", AffiliationBasis.MUNICIPALITY));
        assertThat(found).returns(CENTRE, Whereabouts::point).returns(true, Whereabouts::approximate);
        assertThat(found.place()).isEqualTo("Velsen");
    }

    @Test
    void aMembershipGoesBeforeTheMunicipalityInItsOwnSectorOnly() {
        var found = find(SchoolKind.SPECIAL_AND_SECONDARY_SPECIAL, null, "GM0453", Set.of("VO2704"));

        assertThat(found.affiliations())
                .containsExactly(
                        new Affiliation("18XY00", "PO2711", AffiliationBasis.MUNICIPALITY),
                        new Affiliation("18XY00", "VO2704", AffiliationBasis.MEMBERSHIP));
    }

    @Test
    void aMunicipalityInSeveralPartnershipsDecidesNothing() {
        var found = find(SchoolKind.SPECIAL_PRIMARY, null, "GM1992", Set.of());

        assertThat(found.affiliations()).isEmpty();
        assertThat(found).returns(null, Whereabouts::point).returns(false, Whereabouts::approximate);
    }

    @Test
    void aPostcodeNobodyKnowsGivesTheMiddleOfTheMunicipalityAndNoPartnership() {
        var found = find(SchoolKind.PRIMARY, "5352", "GM0453", Set.of());

        assertThat(found.affiliations()).isEmpty();
        assertThat(found).returns(CENTRE, Whereabouts::point).returns(true, Whereabouts::approximate);
    }

    private static Whereabouts find(
            SchoolKind kind, @Nullable String digits, String municipality, Set<String> memberships) {
        var city = digits == null ? null : "Santpoort-Zuid";
        return WhereaboutsRules.find(new Site("18XY00", kind, digits, city, municipality), AROUND, memberships);
    }

    private static Municipality municipality(String id, String name, @Nullable Point centre) {
        return new Municipality(id, name, centre, SOURCE);
    }
}
