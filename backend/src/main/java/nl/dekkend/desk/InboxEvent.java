package nl.dekkend.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something happened at a desk.
 *
 * @param number of the question; null when it may have been any
 * @param onlyWriting whether no more happened than that a colleague wrote on, or threw it away
 * @param writing names of the colleagues who write an answer; of no other event
 */
record InboxEvent(@Nullable String number, boolean onlyWriting, List<String> writing) {

    /** Anything may have happened with it. */
    static InboxEvent with(@Nullable String number) {
        return new InboxEvent(number, false, List.of());
    }
}
