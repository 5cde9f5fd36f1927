package nl.dekkend.offers;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Which word about an offer this is, and whether it was taken back.
 *
 * @param version counts the words, from 1
 * @param withdrawn true when it is in no list any more
 * @param withdrawnAt when its keepers withdrew it; null when it is there or its file stopped naming it
 */
record OfferState(int version, boolean withdrawn, @Nullable OffsetDateTime withdrawnAt) {}
