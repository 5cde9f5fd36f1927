package nl.dekkend.corrections;

import org.jspecify.annotations.Nullable;

/**
 * A suggestion at the moment somebody decides.
 *
 * @param replyTo where the sender hears it; null when they left no address. It is kept nowhere else from now on
 */
record Decided(Correction correction, @Nullable String replyTo) {

    /** Keeps the address out of logs. */
    @Override
    public String toString() {
        return "Decided";
    }
}
