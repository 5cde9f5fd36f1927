package nl.dekkend.desk;

import java.util.Optional;
import java.util.UUID;

/** Names of what a desk keeps. */
public final class DeskIds {

    private DeskIds() {}

    /** Empty for a text that names nothing. */
    public static Optional<UUID> of(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
