package nl.dekkend.territory;

import java.net.URI;
import java.util.List;
import nl.dekkend.shared.ContactPoint;
import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;

/**
 * The schools of a region that together must offer every child a fitting place (samenwerkingsverband).
 *
 * @param id legal code: "PO2711"
 * @param name the name it uses; "Samenwerkingsverband PO2710" while that is not known
 * @param takesPart true when it keeps its schools' support, offers and desk on Dekkend
 * @param website its own, when a source prints it
 * @param contacts how to reach the office, as printed in its own plans
 */
public record Partnership(
        String id,
        String name,
        Sector sector,
        boolean takesPart,
        @Nullable URI website,
        List<ContactPoint> contacts,
        Source source) {

    /** Keeps its own copy. */
    public Partnership {
        contacts = List.copyOf(contacts);
    }
}
