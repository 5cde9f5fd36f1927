package nl.dekkend.offers;

import org.jspecify.annotations.Nullable;

/**
 * An offer to confirm, withdraw or restore.
 *
 * @param version that they have seen
 */
record OfferStepInput(String offer, int version, @Nullable String idempotencyKey) {}
