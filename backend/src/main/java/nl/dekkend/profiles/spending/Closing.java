package nl.dekkend.profiles.spending;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * The accounts that a partnership's sums are made of from a save on, until the next closing.
 *
 * @param at when that save was
 * @param accounts one for each school
 */
record Closing(OffsetDateTime at, List<SpendingRevision> accounts) {

    /** So many schools that none can be told from a sum, nor from the difference of any two. */
    static final int FEWEST = 5;

    Closing {
        accounts = List.copyOf(accounts);
    }
}
