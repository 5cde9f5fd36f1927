package nl.dekkend.socialmap;

import java.util.List;
import java.util.stream.Stream;
import nl.dekkend.graphql.forms.FormParts;
import nl.dekkend.graphql.forms.FormParts.AccessRouteInput;
import nl.dekkend.graphql.forms.FormParts.ContactPointInput;
import nl.dekkend.graphql.forms.FormParts.PlaceInput;
import nl.dekkend.graphql.forms.FormParts.SourceInput;
import nl.dekkend.graphql.forms.FormParts.TextInput;
import org.jspecify.annotations.Nullable;

/**
 * A service as somebody sends it; null is what they left out.
 *
 * @param service null for a new one
 * @param version that they have seen; 0 for a new one
 * @param national whether it is for the whole country, and so for no municipalities
 */
record SaveServiceInput(
        @Nullable String service,
        int version,
        String name,
        String organisation,
        ServiceCategory category,
        TextInput description,
        @Nullable TextInput eligibility,
        List<String> supportNeeds,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        List<String> serviceArea,
        boolean national,
        List<PlaceInput> places,
        List<TextInput> languages,
        @Nullable TextInput cost,
        List<TextInput> accessibility,
        List<AccessRouteInput> routes,
        List<ContactPointInput> contacts,
        @Nullable SourceInput source,
        @Nullable String idempotencyKey) {

    SaveServiceInput {
        name = FormParts.name(name);
        eligibility = TextInput.unlessBlank(eligibility);
        cost = TextInput.unlessBlank(cost);
    }

    /** All texts in two languages. */
    Stream<? extends @Nullable TextInput> texts() {
        return Stream.of(
                        Stream.of(description, eligibility, cost),
                        languages.stream(),
                        accessibility.stream(),
                        routes.stream().flatMap(route -> route.steps().stream()),
                        contacts.stream().flatMap(one -> Stream.of(one.role(), one.hours())),
                        Stream.ofNullable(source).map(SourceInput::note))
                .flatMap(several -> several);
    }
}
