package nl.dekkend.offers;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.dekkend.schools.School;
import nl.dekkend.shared.ContactPoint;
import nl.dekkend.shared.Text;
import nl.dekkend.socialmap.ContactRules;
import nl.dekkend.socialmap.Organisation;
import nl.dekkend.territory.Partnership;
import org.jspecify.annotations.Nullable;

/**
 * Whom to turn to about an offer: its own contacts, else the provider's, else the school's number in the register, else
 * the office of the partnership. The first that is known; each says whose it is.
 */
final class OfferContactRules {

    private static final int MOST = 10;

    private static final Text SCHOOL =
            Text.of("de school (nummer uit het register van DUO)", "the school (number from the register of DUO)");

    private OfferContactRules() {}

    static List<ContactPoint> of(
            Offer offer,
            @Nullable Organisation provider,
            @Nullable School school,
            Collection<Partnership> partnerships) {
        return Stream.of(offer.ownContacts(), of(provider), of(school), of(partnerships))
                .filter(contacts -> !contacts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<ContactPoint> of(@Nullable Organisation provider) {
        return provider == null ? List.of() : ContactRules.of(provider);
    }

    private static List<ContactPoint> of(@Nullable School school) {
        if (school == null || school.phone() == null) return List.of();
        return List.of(new ContactPoint(SCHOOL, school.name(), school.phone(), null, null));
    }

    private static List<ContactPoint> of(Collection<Partnership> partnerships) {
        return partnerships.stream()
                .flatMap(office -> ContactRules.named(office.contacts(), office.name()).stream())
                .limit(MOST)
                .toList();
    }
}
