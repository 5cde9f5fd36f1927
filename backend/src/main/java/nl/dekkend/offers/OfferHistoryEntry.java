package nl.dekkend.offers;

import java.time.LocalDate;
import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;

/**
 * An earlier form of an offer, or the plan it grew from.
 *
 * @param description what the source said of it then, in plain Dutch
 * @param plannedFor the day it was planned for, when the source gives one
 */
record OfferHistoryEntry(
        String name, String description, @Nullable LocalDate plannedFor, Source source) {}
