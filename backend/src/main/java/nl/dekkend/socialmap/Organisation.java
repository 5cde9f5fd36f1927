package nl.dekkend.socialmap;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import nl.dekkend.keeping.Kept;
import nl.dekkend.keeping.KeptState;
import nl.dekkend.shared.ContactPoint;
import nl.dekkend.shared.Language;
import nl.dekkend.shared.Place;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import nl.dekkend.shared.Translated;
import nl.dekkend.territory.Partnership;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that children, parents or schools meet.
 *
 * @param id readable and lasting: "swv-po-ijmond"
 * @param abbreviation what people call it: "CJG"
 * @param description what it does; null when no source says
 * @param partnershipId legal code of the partnership it is, when it is one: "PO2711"
 * @param phone as a source prints it; never a mobile number
 * @param contacts whom to turn to, by role; its own only
 * @param confirmedAt when the organisation itself last confirmed this; null when it never did
 * @param example true when details were made up
 * @param state which word about it this is, and whether it was withdrawn
 */
public record Organisation(
        String id,
        String name,
        @Nullable String abbreviation,
        OrganisationKind kind,
        @Nullable Text description,
        @Nullable String partnershipId,
        @Nullable URI website,
        @Nullable String phone,
        @Nullable String email,
        List<Place> places,
        List<ContactPoint> contacts,
        @Nullable OffsetDateTime confirmedAt,
        Source source,
        boolean example,
        KeptState state)
        implements Kept {

    static Organisation of(OrganisationEntry entry, List<Place> places, Source source) {
        return new Organisation(
                entry.id(),
                entry.name(),
                entry.abbreviation(),
                entry.kind(),
                entry.description(),
                entry.partnership(),
                entry.website(),
                entry.phone(),
                entry.email(),
                places,
                entry.contacts(),
                entry.confirmedAt(),
                source,
                entry.example(),
                KeptState.NEW);
    }

    /** A partnership of which the law tells and nobody else: what is known of it is its own record's to say. */
    static Organisation of(Partnership partnership) {
        return new Organisation(
                idInLaw(partnership.id()),
                partnership.name(),
                null,
                OrganisationKind.PARTNERSHIP,
                null,
                partnership.id(),
                partnership.website(),
                null,
                null,
                List.of(),
                partnership.contacts(),
                null,
                partnership.source(),
                false,
                KeptState.NEW);
    }

    /** The same, when another organisation is that partnership already. */
    Organisation withoutPartnership() {
        return new Organisation(
                id,
                name,
                abbreviation,
                kind,
                description,
                null,
                website,
                phone,
                email,
                places,
                contacts,
                confirmedAt,
                source,
                example,
                state);
    }

    /** What everybody may know of one that its keepers took back: that it was there, and no word of what it said. */
    Organisation bare() {
        return new Organisation(
                id,
                name,
                null,
                kind,
                null,
                partnershipId,
                null,
                null,
                null,
                List.of(),
                List.of(),
                confirmedAt,
                Source.DEKKEND,
                example,
                state);
    }

    /** As everybody reads it. */
    Organisation open() {
        return withdrawnAt() == null ? this : bare();
    }

    @Override
    public int version() {
        return state.version();
    }

    @Override
    public boolean withdrawn() {
        return state.withdrawn();
    }

    @Override
    public @Nullable OffsetDateTime withdrawnAt() {
        return state.withdrawnAt();
    }

    /** The language in which its texts are answered. */
    public Translated<Language> contentLanguage() {
        return Text.contentLanguage(description);
    }

    /** Whether it stands for a partnership that the region's files do not tell of. */
    boolean isOfLawAlone() {
        return partnershipId != null && id.equals(idInLaw(partnershipId));
    }

    private static String idInLaw(String code) {
        return "swv-" + code.toLowerCase(Locale.ROOT);
    }
}
