package nl.dekkend.corrections;

import org.jspecify.annotations.Nullable;

/**
 * A suggestion at the moment somebody decides.
 *
 * @param replyTo where the sender hears it; null when they left no address. It is kept nowhere else from now on
 */
record Decided(Correction correction, @Nullable String replyTo) {

    /** The same; the address of an answer that was taken back before it went is the sender's too. */
    Decided orReplyTo(@Nullable String takenBack) {
        return replyTo == null ? new Decided(correction, takenBack) : this;
    }

    /** Keeps the address out of logs. */
    @Override
    public String toString() {
        return "Decided";
    }
}
