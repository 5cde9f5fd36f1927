package nl.dekkend.offers;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.dekkend.offers.OfferParts.AccessRouteInput;
import nl.dekkend.offers.OfferParts.ContactPointInput;
import nl.dekkend.offers.OfferParts.PlaceInput;
import nl.dekkend.shared.MailRules;
import nl.dekkend.shared.PhoneRules;
import nl.dekkend.shared.PostcodeRules;
import org.jspecify.annotations.Nullable;

/** What may stand in the places, the ways in and the contacts of an offer. */
record OfferPartRules(OfferFaults faults) {

    /** Characters of a name, a role, hours. */
    static final int SHORT = 100;

    /** Characters of a sentence. */
    static final int SENTENCE = 300;

    private static final int MOST_WEEKS = 104;
    private static final int MOST_CENTS = 1_000_000;

    void check(SaveOfferInput input) {
        each("places", input.places(), 20, this::place);
        each("routes", input.routes(), 5, this::route);
        each("contacts", input.contacts(), 10, this::contact);
    }

    private <T> void each(String list, List<T> parts, int most, BiConsumer<String, T> check) {
        faults.when(parts.size() > most, OfferProblem.TOO_MANY, list, most);
        for (int place = 0; place < Math.min(parts.size(), most); place++) {
            check.accept(list + "[" + place + "]", parts.get(place));
        }
    }

    private void place(String at, PlaceInput place) {
        faults.textIfAny(at + ".name", place.name(), SHORT);
        faults.textIfAny(at + ".street", place.street(), SHORT);
        faults.textIfAny(at + ".houseNumber", place.houseNumber(), SHORT);
        var postcode = place.postcode();
        faults.when(
                postcode != null && PostcodeRules.written(postcode) == null,
                OfferProblem.POSTCODE_MALFORMED,
                at + ".postcode");
        faults.textIfAny(at + ".city", place.city(), SHORT);
        var known = Stream.of(place.street(), place.houseNumber(), place.postcode(), place.city())
                .filter(Objects::nonNull)
                .count();
        var nothing = known == 0 && place.name() == null;
        faults.when(nothing || known % 4 != 0, OfferProblem.PLACE_INCOMPLETE, at + missing(place));
    }

    private static String missing(PlaceInput place) {
        if (place.street() == null) return ".street";
        if (place.houseNumber() == null) return ".houseNumber";
        return place.postcode() == null ? ".postcode" : ".city";
    }

    private void route(String at, AccessRouteInput route) {
        faults.when(route.steps().size() > 12, OfferProblem.TOO_MANY, at + ".steps", 12);
        for (int step = 0; step < Math.min(route.steps().size(), 12); step++) {
            faults.said(at + ".steps[" + step + "]", route.steps().get(step), SENTENCE);
        }
        faults.number(at + ".maxWeeks", route.maxWeeks(), MOST_WEEKS, OfferProblem.WEEKS_OUT_OF_RANGE);
        faults.number(at + ".costForParents", route.costForParents(), MOST_CENTS, OfferProblem.COST_OUT_OF_RANGE);
    }

    private void contact(String at, ContactPointInput contact) {
        faults.said(at + ".role", contact.role(), SHORT);
        phone(at + ".phone", contact.phone());
        var mail = contact.email();
        faults.when(mail != null && !MailRules.isAddress(mail), OfferProblem.EMAIL_MALFORMED, at + ".email");
        faults.said(at + ".hours", contact.hours(), SHORT);
    }

    private void phone(String at, @Nullable String phone) {
        if (phone == null || PhoneRules.national(phone) != null) return;
        var mobile =
                phone.replaceAll("\\D", "").replaceFirst("^(0031|31)0?", "0").startsWith("06");
        faults.add(mobile ? OfferProblem.PHONE_IS_MOBILE : OfferProblem.PHONE_MALFORMED, at);
    }
}
