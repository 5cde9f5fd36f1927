package nl.dekkend.offers;

import java.time.OffsetDateTime;
import java.util.List;
import nl.dekkend.identity.Role;
import nl.dekkend.keeping.KeepingStep;
import nl.dekkend.keeping.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did with an offer, and what it said after that.
 *
 * @param at null for what came with the file of the region
 * @param by null for what came with the file of the region
 * @param erasedAt when its texts were emptied for good; null when they stand
 * @param offer as it was after this
 * @param before as it was until then; null when there is nothing from before, or when that was erased
 */
record OfferRevision(
        KeepingStep step,
        @Nullable OffsetDateTime at,
        @Nullable Role by,
        @Nullable OffsetDateTime erasedAt,
        List<OfferField> changed,
        Offer offer,
        @Nullable Offer before) {

    static OfferRevision of(Revision<Offer> one) {
        return new OfferRevision(
                one.step(),
                one.at(),
                one.by(),
                one.erasedAt(),
                one.changed(OfferField::changed),
                one.now(),
                one.before());
    }

    public int version() {
        return offer.version();
    }
}
