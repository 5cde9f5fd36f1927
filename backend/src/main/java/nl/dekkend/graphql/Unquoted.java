package nl.dekkend.graphql;

import org.jspecify.annotations.Nullable;

/**
 * A failure as it may stand in a log: its kinds and its places, without messages, because those quote what people
 * typed.
 */
public final class Unquoted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Keeps the kinds and places of a failure and of its causes. */
    public Unquoted(Throwable failure) {
        super(failure.getClass().getName(), cause(failure.getCause()));
        setStackTrace(failure.getStackTrace());
    }

    private static @Nullable Throwable cause(@Nullable Throwable failure) {
        return failure == null ? null : new Unquoted(failure);
    }
}
