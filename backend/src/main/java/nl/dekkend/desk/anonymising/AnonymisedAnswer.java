package nl.dekkend.desk.anonymising;

import java.util.List;

/**
 * What a desk answered, without the words that could tell whom it is about.
 *
 * @param text with a gap for everything that was taken out
 * @param removed in the order of the text
 */
public record AnonymisedAnswer(String text, List<RemovedWords> removed) {

    public AnonymisedAnswer {
        removed = List.copyOf(removed);
    }

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return "AnonymisedAnswer";
    }
}
