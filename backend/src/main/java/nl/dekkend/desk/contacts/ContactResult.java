package nl.dekkend.desk.contacts;

import java.util.List;
import java.util.Optional;
import nl.dekkend.graphql.Problem;

/** What became of a contact; the contract's unions choose from these. */
sealed interface ContactResult {

    /** What the answer is found by again; empty when nothing was changed. */
    default Optional<String> receipt() {
        return Optional.empty();
    }

    /** It is noted. */
    record ContactLogged(LoggedContact contact) implements ContactResult {

        @Override
        public Optional<String> receipt() {
            return Optional.of(contact.id());
        }
    }

    /** Nothing of it is left. */
    record ContactTakenBack(String id) implements ContactResult {

        @Override
        public Optional<String> receipt() {
            return Optional.of(id);
        }
    }

    /** Nothing was changed: all that is wrong. */
    record ContactRefused(List<Problem> problems) implements ContactResult {}

    /** Nothing was changed, for one reason. */
    static ContactResult refused(ContactProblem code, String field) {
        return new ContactRefused(List.of(Problem.of(code, field)));
    }
}
