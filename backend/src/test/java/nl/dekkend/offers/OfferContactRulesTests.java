package nl.dekkend.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dekkend.keeping.KeptState;
import nl.dekkend.shared.ContactPoint;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import nl.dekkend.socialmap.Organisation;
import nl.dekkend.socialmap.OrganisationKind;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Sector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OfferContactRulesTests {

    private static final Source SOURCE = new Source("plan", null, null, null);
    private static final ContactPoint OWN = contact("coördinator");
    private static final ContactPoint OFFICE = contact("kantoor van het samenwerkingsverband");

    private final Partnership partnership =
            new Partnership("PO2711", "SWV IJmond", Sector.PRIMARY, true, null, List.of(OFFICE), SOURCE);

    @Test
    void itsOwnContactsGoFirst() {
        assertThat(OfferContactRules.of(offer(List.of(OWN)), provider("0251-1"), null, List.of(partnership)))
                .containsExactly(OWN);
    }

    @Test
    void elseTheProvidersNumberWithTheProvidersName() {
        assertThat(OfferContactRules.of(offer(List.of()), provider("0251-123456"), null, List.of(partnership)))
                .containsExactly(new ContactPoint(
                        Text.of("algemeen nummer", "general number"), "Atlant", "0251-123456", null, null));
    }

    @Test
    void elseTheOfficeOfThePartnershipUnderItsName() {
        assertThat(OfferContactRules.of(offer(List.of()), provider(null), null, List.of(partnership)))
                .containsExactly(new ContactPoint(OFFICE.role(), "SWV IJmond", OFFICE.phone(), null, null));
    }

    @Test
    void nobodyIsInvented() {
        assertThat(OfferContactRules.of(offer(List.of()), null, null, List.of()))
                .isEmpty();
    }

    private static ContactPoint contact(String role) {
        return new ContactPoint(Text.of(role), null, "0251-000000", null, null);
    }

    private static Organisation provider(@Nullable String phone) {
        return new Organisation(
                "atlant",
                "Atlant",
                null,
                OrganisationKind.SCHOOL_BOARD,
                null,
                null,
                null,
                phone,
                null,
                List.of(),
                List.of(),
                null,
                SOURCE,
                false,
                KeptState.NEW);
    }

    private static Offer offer(List<ContactPoint> own) {
        return new Offer(
                "via-nova",
                "Via Nova",
                OfferKind.GIFTED_FULL_TIME,
                Text.of("Onderwijs"),
                null,
                "atlant",
                null,
                List.of("PO2711"),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                OfferStatus.RUNNING,
                null,
                false,
                own,
                null,
                null,
                SOURCE,
                false,
                KeptState.NEW);
    }
}
