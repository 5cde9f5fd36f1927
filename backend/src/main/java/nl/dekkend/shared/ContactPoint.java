package nl.dekkend.shared;

import org.jspecify.annotations.Nullable;

/**
 * Somebody one can turn to, by role and never by name of a person. Telephone, mail and hours are never invented.
 *
 * @param role "jeugdteam"
 * @param name of the team or office
 * @param phone in national form: "0251-822540"; never a mobile number of a person
 * @param email of the office
 * @param hours when they can be reached
 */
public record ContactPoint(
        Text role,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable Text hours) {

    /** The language in which its texts are answered. */
    public Translated<Language> contentLanguage() {
        return Text.contentLanguage(role);
    }
}
