package nl.dekkend.profiles.content;

import org.jspecify.annotations.Nullable;

/**
 * Whom to turn to at school: a role, never a person.
 *
 * @param role as the school calls it: "intern begeleider"
 * @param phone in national form, never a mobile number
 */
public record SchoolContact(
        String role,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String hours) {}
