package nl.dekkend.profiles.content;

import org.jspecify.annotations.Nullable;

/**
 * What somebody at school is expert in.
 *
 * @param supportNeed the need it is about, its id
 * @param hoursPerWeek hours there are for it, over 0 to 400; null when nobody said
 * @param shareable whether other schools of the core area may ask for it
 */
public record Expertise(
        String supportNeed,
        ExpertiseKind kind,
        @Nullable Double hoursPerWeek,
        boolean shareable,
        @Nullable String description) {}
