package nl.dekkend.offers;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A part of an offer that people write. */
enum OfferField {
    NAME(Offer::name),
    KIND(Offer::kind),
    SUMMARY(Offer::summary),
    DESCRIPTION(Offer::description),
    PROVIDER(Offer::providerId),
    PROVIDER_SCHOOL(Offer::schoolId),
    PARTNERSHIPS(Offer::partnershipIds),
    SUPPORT_NEEDS(Offer::needIds),
    AGES(offer -> Arrays.asList(offer.ageFrom(), offer.ageTo())),
    SERVICE_AREA(Offer::municipalityIds),
    PLACES(Offer::places),
    ROUTES(Offer::routes),
    CONTACTS(Offer::ownContacts),
    VALIDITY(offer -> Arrays.asList(offer.validFrom(), offer.validTo())),
    STATUS(Offer::status),
    SOURCE(Offer::source);

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Function<Offer, @Nullable Object> value;

    OfferField(Function<Offer, @Nullable Object> value) {
        this.value = value;
    }

    /** Those that say something else, in the order of the form. */
    static List<OfferField> changed(Offer before, Offer after) {
        return Arrays.stream(values())
                .filter(field -> !Objects.equals(field.value.apply(before), field.value.apply(after)))
                .toList();
    }
}
