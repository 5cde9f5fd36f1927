package nl.dekkend.socialmap;

import java.util.List;
import java.util.Objects;
import nl.dekkend.shared.ContactPoint;
import nl.dekkend.shared.Text;
import org.jspecify.annotations.Nullable;

/** Whom to turn to when a record names nobody itself; whose number it is, is said and never left to guess. */
public final class ContactRules {

    private static final int MOST = 10;

    private static final Text NUMBER = Text.of("algemeen nummer", "general number");
    private static final Text MAIL = Text.of("algemeen mailadres", "general mail address");

    private ContactRules() {}

    /** A service's own, else those of its organisation; to one that was taken back nothing is added. */
    static List<ContactPoint> of(Service service, @Nullable Organisation organisation) {
        var own = service.ownContacts();
        if (organisation == null || service.withdrawnAt() != null) return own;
        return own.isEmpty() ? of(organisation) : own;
    }

    /** An organisation's own, else the number or mail address that stands with it. Empty when it has none. */
    public static List<ContactPoint> of(Organisation organisation) {
        if (!organisation.contacts().isEmpty()) return named(organisation.contacts(), organisation.name());
        if (organisation.phone() == null && organisation.email() == null) return List.of();
        var role = organisation.phone() == null ? MAIL : NUMBER;
        return List.of(new ContactPoint(role, organisation.name(), organisation.phone(), organisation.email(), null));
    }

    /** The same contacts; those without a name of their own say whose they are. */
    public static List<ContactPoint> named(List<ContactPoint> contacts, String owner) {
        return contacts.stream()
                .limit(MOST)
                .map(contact -> new ContactPoint(
                        contact.role(),
                        Objects.requireNonNullElse(contact.name(), owner),
                        contact.phone(),
                        contact.email(),
                        contact.hours()))
                .toList();
    }
}
