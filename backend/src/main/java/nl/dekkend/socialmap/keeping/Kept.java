package nl.dekkend.socialmap.keeping;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A record that people keep. */
public interface Kept {

    /** Readable and lasting. */
    String id();

    /** Which word about it this is, and whether it was withdrawn. */
    KeptState state();

    /** Counts the words about it. */
    default int version() {
        return state().version();
    }

    /** Whether it is in no list any more. */
    default boolean withdrawn() {
        return state().withdrawn();
    }

    /** When its keepers withdrew it; null when it is there or its file stopped naming it. */
    default @Nullable OffsetDateTime withdrawnAt() {
        return state().withdrawnAt();
    }
}
