package nl.dekkend.schools.register;

import java.time.LocalDate;
import java.util.List;

/** What comes of laying a new file beside the loaded register. */
sealed interface Comparison {

    /** It can be saved: what happens to each location, without those to which nothing happens. */
    record Difference(List<Step> steps) implements Comparison {}

    /** The file speaks of an earlier day than the register does now. */
    record OlderFile(LocalDate file, LocalDate loaded) implements Comparison {}

    /** So many locations at once do not close: more likely the file is not whole. */
    record TooManyClosings(List<Entry> closing, int allowed) implements Comparison {}
}
