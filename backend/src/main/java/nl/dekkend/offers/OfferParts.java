package nl.dekkend.offers;

import java.time.LocalDate;
import java.util.List;
import nl.dekkend.shared.Permit;
import nl.dekkend.shared.RouteStart;
import nl.dekkend.shared.Text;
import org.jspecify.annotations.Nullable;

/** The parts of an offer as somebody writes them; what was left blank is null. */
final class OfferParts {

    private OfferParts() {}

    static @Nullable String textIfAny(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** A text in Dutch, and perhaps in English. */
    record TextInput(String nl, @Nullable String en) {

        TextInput {
            nl = nl.strip();
            en = OfferParts.textIfAny(en);
        }

        Text text() {
            return en == null ? Text.of(nl) : Text.of(nl, en);
        }

        static @Nullable Text textIfAny(@Nullable TextInput input) {
            return input == null ? null : input.text();
        }
    }

    /** Somewhere people can go. */
    record PlaceInput(
            @Nullable String name,
            @Nullable String street,
            @Nullable String houseNumber,
            @Nullable String postcode,
            @Nullable String city) {

        PlaceInput {
            name = OfferParts.textIfAny(name);
            street = OfferParts.textIfAny(street);
            houseNumber = OfferParts.textIfAny(houseNumber);
            postcode = OfferParts.textIfAny(postcode);
            city = OfferParts.textIfAny(city);
        }
    }

    /** A way in. */
    record AccessRouteInput(
            RouteStart startBy,
            Permit permit,
            List<TextInput> steps,
            @Nullable Integer maxWeeks,
            @Nullable Integer costForParents) {}

    /** Whom to turn to, by role. */
    record ContactPointInput(
            TextInput role,
            @Nullable String phone,
            @Nullable String email,
            @Nullable TextInput hours) {

        ContactPointInput {
            phone = OfferParts.textIfAny(phone);
            email = OfferParts.textIfAny(email);
        }
    }

    /** A publication. */
    record SourceInput(
            String title,
            @Nullable LocalDate asOf,
            @Nullable String url,
            @Nullable TextInput note) {

        SourceInput {
            title = title.strip();
            url = OfferParts.textIfAny(url);
        }
    }
}
