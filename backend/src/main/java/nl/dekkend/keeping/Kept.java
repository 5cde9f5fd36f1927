package nl.dekkend.keeping;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A record that people keep. */
public interface Kept {

    /** Readable and lasting. */
    String id();

    /** Counts the words about it. */
    int version();

    /** Whether it is in no list any more. */
    boolean withdrawn();

    /** When its keepers withdrew it; null when it is there or its file stopped naming it. */
    @Nullable
    OffsetDateTime withdrawnAt();
}
