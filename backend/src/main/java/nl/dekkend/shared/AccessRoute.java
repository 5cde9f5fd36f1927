package nl.dekkend.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a child comes to an offer or a service.
 *
 * @param steps in order, each one plain sentence; at most 12
 * @param maxWeeks longest time from the first step to the start; null when nobody has stated it
 * @param costForParents in euro cents; 0 is free, null is unknown
 */
public record AccessRoute(
        RouteStart startBy,
        Permit permit,
        List<Text> steps,
        @Nullable Integer maxWeeks,
        @Nullable Integer costForParents) {

    /** Keeps a copy of the steps. */
    public AccessRoute {
        steps = List.copyOf(steps);
    }

    /** The language in which its steps are answered. */
    public Translated<Language> contentLanguage() {
        return Text.contentLanguage(steps.isEmpty() ? null : steps.getFirst());
    }
}
