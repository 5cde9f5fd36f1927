package nl.dekkend.teams;

import nl.dekkend.shared.ContactPoint;
import nl.dekkend.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * A fixed contact of a school.
 *
 * @param label what they do in own words; null but for {@code OTHER}
 * @param phone in national form
 * @param hours when they can be reached, in Dutch
 */
record SupportTeamMember(
        SupportTeamRole role,
        @Nullable String label,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String hours) {

    /** As everybody reads it. What was typed is Dutch, and all texts of a contact are in one language. */
    ContactPoint contactPoint() {
        var dutch = label == null ? role.dutch() : label;
        var inDutch = label != null || hours != null;
        return new ContactPoint(
                inDutch ? Text.of(dutch) : role.words(), null, phone, email, hours == null ? null : Text.of(hours));
    }
}
