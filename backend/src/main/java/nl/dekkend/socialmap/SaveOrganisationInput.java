package nl.dekkend.socialmap;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import nl.dekkend.graphql.forms.FormParts;
import nl.dekkend.graphql.forms.FormParts.ContactPointInput;
import nl.dekkend.graphql.forms.FormParts.PlaceInput;
import nl.dekkend.graphql.forms.FormParts.SourceInput;
import nl.dekkend.graphql.forms.FormParts.TextInput;
import nl.dekkend.shared.PhoneRules;
import nl.dekkend.shared.Text;
import nl.dekkend.shared.WebRules;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as somebody sends it; null is what they left out.
 *
 * @param organisation null for a new one
 * @param version that they have seen; 0 for a new one
 */
record SaveOrganisationInput(
        @Nullable String organisation,
        int version,
        String name,
        @Nullable String abbreviation,
        OrganisationKind kind,
        @Nullable TextInput description,
        @Nullable String website,
        @Nullable String phone,
        @Nullable String email,
        List<PlaceInput> places,
        List<ContactPointInput> contacts,
        @Nullable SourceInput source,
        @Nullable String idempotencyKey) {

    SaveOrganisationInput {
        name = FormParts.name(name);
        abbreviation = FormParts.textIfAny(abbreviation);
        description = TextInput.unlessBlank(description);
        website = FormParts.textIfAny(website);
        phone = FormParts.textIfAny(phone);
        email = FormParts.textIfAny(email);
    }

    @Nullable
    Text descriptionText() {
        return TextInput.textIfAny(description);
    }

    @Nullable
    URI websiteAddress() {
        return website == null ? null : WebRules.address(website);
    }

    @Nullable
    String nationalPhone() {
        return phone == null ? null : PhoneRules.national(phone);
    }

    /** All texts in two languages. */
    Stream<? extends @Nullable TextInput> texts() {
        return Stream.of(
                        Stream.of(description),
                        contacts.stream().flatMap(one -> Stream.of(one.role(), one.hours())),
                        Stream.ofNullable(source).map(SourceInput::note))
                .flatMap(several -> several);
    }
}
