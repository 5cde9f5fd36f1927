package nl.dekkend.graphql;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request that is not carried out, for a reason the caller may know. Its message goes to the caller as it is, so it
 * says what to do and repeats nothing private.
 */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final @Nullable String field;

    /** Refuses with a code and a message for the caller. */
    public Refused(ErrorCode code, String message) {
        this(code, message, null);
    }

    /**
     * Refuses because of one field of what was sent.
     *
     * @param field dotted, as the caller wrote it: "input.school"
     */
    public Refused(ErrorCode code, String message, @Nullable String field) {
        // No stack trace: it is an answer, not a fault, and must stay cheap when somebody sends thousands.
        super(message, null, false, false);
        this.code = code;
        this.field = field;
    }

    /** Refuses a value of an argument. */
    public static Refused input(String message) {
        return new Refused(ErrorCode.BAD_USER_INPUT, message);
    }

    /**
     * Refuses what one argument or filter says.
     *
     * @param field as the contract names it: "municipality"
     */
    public static Refused input(String message, String field) {
        return new Refused(ErrorCode.BAD_USER_INPUT, message, field);
    }

    /** The stable code for the caller. */
    public ErrorCode code() {
        return code;
    }

    /** The field of the input it is about; empty when it is about the whole. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
