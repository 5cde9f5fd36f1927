package nl.dekkend.socialmap;

import nl.dekkend.shared.Language;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import nl.dekkend.shared.Translated;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A partnership's independent desk for parents and young people; a row of {@code socialmap.support_desk} just so.
 *
 * @param partnershipId the partnership whose desk it is
 * @param hours when it can be reached
 * @param answersWithinWorkingDays 1 to 60
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record SupportDesk(
        String partnershipId,
        String name,
        String organisationId,
        @Nullable String phone,
        @Nullable String email,
        @Nullable Text hours,
        int answersWithinWorkingDays,
        Source source,
        boolean example) {

    static SupportDesk of(DeskEntry entry, Source source) {
        return new SupportDesk(
                entry.partnership(),
                entry.name(),
                entry.organisation(),
                entry.phone(),
                entry.email(),
                entry.hours(),
                entry.answersWithinWorkingDays(),
                source,
                entry.example());
    }

    /** The language in which its texts are answered. */
    public Translated<Language> contentLanguage() {
        return Text.contentLanguage(hours);
    }
}
