package nl.dekkend.profiles.published;

import java.time.LocalDate;
import java.util.List;
import nl.dekkend.profiles.content.ProfileStatus;
import nl.dekkend.shared.ContactPoint;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import org.jspecify.annotations.Nullable;

/** What a profile comes down to. */
final class ProfileRules {

    private static final Text EXAMPLE = Text.of(
            "Voorbeeld: Dekkend heeft dit profiel bedacht om te laten zien hoe het werkt. De school schreef het niet.",
            "Example: Dekkend made this profile up to show how it works. The school did not write it.");

    private ProfileRules() {}

    /** It stays public when its school says nothing more, but it says so. */
    static ProfileStatus status(SupportProfile profile, LocalDate today) {
        return today.isAfter(profile.freshUntil()) ? ProfileStatus.EXPIRED : ProfileStatus.PUBLISHED;
    }

    /** The school itself said it, unless it was made up. */
    static Source source(SupportProfile profile) {
        var note = profile.example() ? EXAMPLE : null;
        return new Source("Schoolondersteuningsprofiel", profile.lastWord().toLocalDate(), null, note);
    }

    static List<ContactPoint> contacts(SupportProfile profile) {
        return profile.content().contacts().stream()
                .map(contact -> new ContactPoint(
                        Text.of(contact.role()), null, contact.phone(), contact.email(), said(contact.hours())))
                .toList();
    }

    private static @Nullable Text said(@Nullable String words) {
        return words == null ? null : Text.of(words);
    }
}
