package nl.dekkend.shared;

import org.jspecify.annotations.Nullable;

/**
 * Somebody one can turn to, by role and never by name of a person. Telephone, mail and hours are never invented.
 *
 * @param role in Dutch: "jeugdteam"
 * @param name of the team or office
 * @param phone in national form: "0251-822540"; never a mobile number of a person
 * @param email of the office
 * @param hours when they can be reached, in plain Dutch
 */
public record ContactPoint(
        String role,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String hours) {}
