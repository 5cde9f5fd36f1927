package nl.dekkend.offers;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.dekkend.graphql.forms.FormParts;
import nl.dekkend.graphql.forms.FormParts.AccessRouteInput;
import nl.dekkend.graphql.forms.FormParts.ContactPointInput;
import nl.dekkend.graphql.forms.FormParts.PlaceInput;
import nl.dekkend.graphql.forms.FormParts.SourceInput;
import nl.dekkend.graphql.forms.FormParts.TextInput;
import nl.dekkend.identity.Scope;
import nl.dekkend.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * An offer as somebody sends it; null is what they left out.
 *
 * @param offer null for a new one
 * @param version that they have seen; 0 for a new one
 */
record SaveOfferInput(
        @Nullable String offer,
        int version,
        String name,
        OfferKind kind,
        TextInput summary,
        @Nullable TextInput description,
        @Nullable String provider,
        @Nullable String providerSchool,
        List<String> partnerships,
        List<String> supportNeeds,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        List<String> serviceArea,
        List<PlaceInput> places,
        List<AccessRouteInput> routes,
        List<ContactPointInput> contacts,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        OfferStatus status,
        @Nullable SourceInput source,
        @Nullable String idempotencyKey)
        implements OfferNames {

    SaveOfferInput {
        name = FormParts.name(name);
        description = TextInput.unlessBlank(description);
        provider = FormParts.textIfAny(provider);
        providerSchool = FormParts.textIfAny(providerSchool);
    }

    @Nullable
    Text descriptionText() {
        return TextInput.textIfAny(description);
    }

    /** What a role would be about at it, as {@link Offer#scope()} has it. */
    Scope scope() {
        return new Scope(
                provider == null ? schools() : Set.of(),
                Set.of(),
                providers(),
                Set.of(),
                Set.of(),
                Set.copyOf(partnerships));
    }

    @Override
    public Set<String> providers() {
        return Stream.ofNullable(provider).collect(toUnmodifiableSet());
    }

    @Override
    public Set<String> schools() {
        return Stream.ofNullable(providerSchool).collect(toUnmodifiableSet());
    }

    @Override
    public Set<String> municipalities() {
        return Set.copyOf(serviceArea);
    }

    @Override
    public Set<String> postcodes() {
        return places.stream().flatMap(PlaceInput::digits).collect(toUnmodifiableSet());
    }
}
