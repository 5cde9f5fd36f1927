package nl.dekkend.profiles.example;

import java.util.List;
import nl.dekkend.profiles.content.ExpertiseKind;
import org.jspecify.annotations.Nullable;

/**
 * What a school may say of its expertise in one need.
 *
 * @param hours null where hours mean nothing
 */
record ExpertiseTemplate(
        String supportNeed, ExpertiseKind kind, @Nullable HoursRange hours, List<String> descriptions) {

    /** Hours a week, from and to. */
    record HoursRange(int from, int to) {}

    ExpertiseTemplate {
        descriptions = Templates.filled(descriptions);
    }
}
