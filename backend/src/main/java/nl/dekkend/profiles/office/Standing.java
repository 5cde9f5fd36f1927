package nl.dekkend.profiles.office;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.dekkend.profiles.content.ProfileStatus;
import nl.dekkend.profiles.published.SupportProfile;
import nl.dekkend.shared.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * What is kept about a school's profile for a school year.
 *
 * @param draft null when nothing is being written for that year
 * @param newest the newest edition of that year or an earlier one; null when there is none
 * @param remindedAt when the school was last reminded of that year's profile
 * @param remindersOn false when the school wants none
 */
record Standing(
        String school,
        @Nullable Writing draft,
        @Nullable Edition newest,
        @Nullable OffsetDateTime remindedAt,
        boolean remindersOn) {

    /**
     * A draft.
     *
     * @param since when it became what it is; null when nobody noted it
     * @param reason why it was given back; null when it was not
     */
    record Writing(
            ProfileStatus status,
            @Nullable OffsetDateTime since,
            @Nullable String reason) {}

    /**
     * A published edition.
     *
     * @param lastWord when the school published or last confirmed it
     */
    record Edition(SchoolYear year, OffsetDateTime publishedAt, OffsetDateTime lastWord) {

        LocalDate freshUntil() {
            return SupportProfile.freshUntil(lastWord);
        }
    }
}
