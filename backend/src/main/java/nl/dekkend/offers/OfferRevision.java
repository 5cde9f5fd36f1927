package nl.dekkend.offers;

import java.time.OffsetDateTime;
import java.util.List;
import nl.dekkend.identity.Role;
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
        OfferStep step,
        @Nullable OffsetDateTime at,
        @Nullable Role by,
        @Nullable OffsetDateTime erasedAt,
        Offer offer,
        @Nullable Offer before) {

    public int version() {
        return offer.version();
    }

    public List<OfferField> changed() {
        return before == null || erasedAt != null ? List.of() : OfferField.changed(before, offer);
    }
}
