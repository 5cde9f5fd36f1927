package nl.dekkend.schools.register;

import java.util.List;
import java.util.Set;

/** What comes of laying a new file beside the loaded register. */
sealed interface Comparison {

    /** It can be saved: what happens to each location, without those to which nothing happens. */
    record Difference(List<Step> steps) implements Comparison {}

    /** It lists locations where it does not speak for all of them. */
    record OutsideScope(Set<String> municipalities) implements Comparison {}

    /** So many locations at once do not close: more likely the file is not whole. */
    record TooManyClosings(List<Entry> closing, int allowed) implements Comparison {}
}
