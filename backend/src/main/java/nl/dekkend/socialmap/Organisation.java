package nl.dekkend.socialmap;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import nl.dekkend.shared.ContactPoint;
import nl.dekkend.shared.Place;
import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that children, parents or schools meet.
 *
 * @param id readable and lasting: "swv-po-ijmond"
 * @param abbreviation what people call it: "CJG"
 * @param description what it does, in plain Dutch; null when no source says
 * @param partnershipId legal code of the partnership it is, when it is one: "PO2711"
 * @param phone as a source prints it; never a mobile number
 * @param contacts whom to turn to, by role; its own only
 * @param confirmedAt when the organisation itself last confirmed this; null when it never did
 * @param example true when details were made up
 */
public record Organisation(
        String id,
        String name,
        @Nullable String abbreviation,
        OrganisationKind kind,
        @Nullable String description,
        @Nullable String partnershipId,
        @Nullable URI website,
        @Nullable String phone,
        @Nullable String email,
        List<Place> places,
        List<ContactPoint> contacts,
        @Nullable OffsetDateTime confirmedAt,
        Source source,
        boolean example) {}
