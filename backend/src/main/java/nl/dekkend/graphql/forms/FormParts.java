package nl.dekkend.graphql.forms;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.dekkend.shared.AccessRoute;
import nl.dekkend.shared.Address;
import nl.dekkend.shared.ContactPoint;
import nl.dekkend.shared.Permit;
import nl.dekkend.shared.PhoneRules;
import nl.dekkend.shared.Place;
import nl.dekkend.shared.PostcodeRules;
import nl.dekkend.shared.RouteStart;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import nl.dekkend.shared.WebRules;
import org.jspecify.annotations.Nullable;

/** The parts of a record as somebody writes them; what was left blank is null. */
public final class FormParts {

    private FormParts() {}

    /** Without the space around it; null when nothing is left. */
    public static @Nullable String textIfAny(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** On one line, with one space between its words. */
    public static String name(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    /**
     * A text in Dutch, and perhaps in English.
     *
     * @param en null when it was left out
     */
    public record TextInput(String nl, @Nullable String en) {

        /** Without the space around it. */
        public TextInput {
            nl = nl.strip();
            en = FormParts.textIfAny(en);
        }

        /** As it is kept. */
        public Text text() {
            return en == null ? Text.of(nl) : Text.of(nl, en);
        }

        /** The same of what may have been left out. */
        public static @Nullable Text textIfAny(@Nullable TextInput input) {
            return input == null ? null : input.text();
        }

        /** The input, unless nothing stands in it. */
        public static @Nullable TextInput unlessBlank(@Nullable TextInput input) {
            return input == null || input.nl.isEmpty() && input.en == null ? null : input;
        }
    }

    /** Somewhere people can go. */
    public record PlaceInput(
            @Nullable String name,
            @Nullable String street,
            @Nullable String houseNumber,
            @Nullable String postcode,
            @Nullable String city) {

        /** Without the space around its words. */
        public PlaceInput {
            name = FormParts.textIfAny(name);
            street = FormParts.textIfAny(street);
            houseNumber = FormParts.textIfAny(houseNumber);
            postcode = FormParts.textIfAny(postcode);
            city = FormParts.textIfAny(city);
        }

        /** The four digits of its postcode, when it has one. */
        public Stream<String> digits() {
            return postcode == null ? Stream.empty() : Stream.ofNullable(PostcodeRules.digits(postcode));
        }

        /** One that nobody touched stays exactly where it is, also when that is known better than by postcode. */
        public Place place(Collection<Place> before) {
            var typed = new Place(name, address(), null);
            return before.stream()
                    .filter(place -> Objects.equals(place.name(), typed.name())
                            && Objects.equals(place.address(), typed.address()))
                    .findFirst()
                    .orElse(typed);
        }

        private @Nullable Address address() {
            if (street == null || houseNumber == null || postcode == null || city == null) return null;
            return new Address(street, houseNumber, Objects.requireNonNull(PostcodeRules.written(postcode)), city);
        }
    }

    /** A way in. */
    public record AccessRouteInput(
            RouteStart startBy,
            Permit permit,
            List<TextInput> steps,
            @Nullable Integer maxWeeks,
            @Nullable Integer costForParents) {

        /** As it is kept. */
        public AccessRoute route() {
            var said = steps.stream().map(TextInput::text).toList();
            return new AccessRoute(startBy, permit, said, maxWeeks, costForParents);
        }
    }

    /** Whom to turn to, by role. */
    public record ContactPointInput(
            TextInput role,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable TextInput hours) {

        /** Without the space around its words. */
        public ContactPointInput {
            name = name == null ? null : FormParts.textIfAny(FormParts.name(name));
            phone = FormParts.textIfAny(phone);
            email = FormParts.textIfAny(email);
        }

        /** As it is kept. */
        public ContactPoint contact() {
            var national = phone == null ? null : PhoneRules.national(phone);
            return new ContactPoint(role.text(), name, national, email, TextInput.textIfAny(hours));
        }
    }

    /** A publication. */
    public record SourceInput(
            String title,
            @Nullable LocalDate asOf,
            @Nullable String url,
            @Nullable TextInput note) {

        /** Without the space around its words. */
        public SourceInput {
            title = title.strip();
            url = FormParts.textIfAny(url);
        }

        /** As it is kept. */
        public Source source() {
            return new Source(title, asOf, webAddress(), TextInput.textIfAny(note));
        }

        private @Nullable URI webAddress() {
            return url == null ? null : WebRules.address(url);
        }
    }
}
