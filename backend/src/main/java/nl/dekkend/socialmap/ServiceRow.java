package nl.dekkend.socialmap;

import java.time.OffsetDateTime;
import java.util.List;
import nl.dekkend.graphql.forms.FormParts.TextInput;
import nl.dekkend.keeping.KeptState;
import nl.dekkend.shared.AccessRoute;
import nl.dekkend.shared.ContactPoint;
import nl.dekkend.shared.Place;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/** A row of {@code socialmap.service}, as it is written. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record ServiceRow(
        String id,
        String name,
        String organisationId,
        ServiceCategory category,
        Text description,
        @Nullable Text eligibility,
        List<String> supportNeeds,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        List<String> serviceArea,
        List<Place> places,
        List<Text> languages,
        @Nullable Text cost,
        List<Text> accessibility,
        List<AccessRoute> routes,
        List<ContactPoint> contacts,
        @Nullable OffsetDateTime confirmedAt,
        Source source,
        boolean example,
        String searchWords,
        String translatedWords) {

    static ServiceRow of(ServiceEntry entry, List<Place> places, String searchWords, Source source) {
        return new ServiceRow(
                entry.id(),
                entry.name(),
                entry.organisation(),
                entry.category(),
                entry.description(),
                entry.eligibility(),
                entry.supportNeeds(),
                entry.ageFrom(),
                entry.ageTo(),
                entry.serviceArea(),
                places,
                entry.languages(),
                entry.cost(),
                entry.accessibility(),
                entry.routes(),
                entry.contacts(),
                entry.confirmedAt(),
                source,
                entry.example(),
                searchWords,
                entry.description().translatedWords());
    }

    /** What somebody wrote is confirmed by writing it, and nobody made it up. */
    static ServiceRow of(String id, ServiceDraft draft, Source source, OffsetDateTime at) {
        var input = draft.input();
        return new ServiceRow(
                id,
                input.name(),
                input.organisation(),
                input.category(),
                input.description().text(),
                TextInput.textIfAny(input.eligibility()),
                input.supportNeeds(),
                input.ageFrom(),
                input.ageTo(),
                input.serviceArea(),
                draft.places(),
                texts(input.languages()),
                TextInput.textIfAny(input.cost()),
                texts(input.accessibility()),
                draft.routes(),
                draft.contacts(),
                at,
                source,
                false,
                draft.searchWords(),
                input.description().text().translatedWords());
    }

    private static List<Text> texts(List<TextInput> inputs) {
        return inputs.stream().map(TextInput::text).toList();
    }

    /** As its writer sees it. */
    Service service(KeptState state) {
        return new Service(
                id,
                name,
                organisationId,
                category,
                description,
                eligibility,
                supportNeeds,
                ageFrom,
                ageTo,
                serviceArea,
                places,
                languages,
                cost,
                accessibility,
                routes,
                contacts,
                null,
                confirmedAt,
                source,
                example,
                state);
    }
}
