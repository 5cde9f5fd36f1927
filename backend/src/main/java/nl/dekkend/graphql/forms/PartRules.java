package nl.dekkend.graphql.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.dekkend.graphql.forms.FormParts.AccessRouteInput;
import nl.dekkend.graphql.forms.FormParts.ContactPointInput;
import nl.dekkend.graphql.forms.FormParts.PlaceInput;
import nl.dekkend.graphql.forms.FormParts.SourceInput;
import nl.dekkend.graphql.forms.FormParts.TextInput;
import nl.dekkend.shared.MailRules;
import nl.dekkend.shared.PhoneRules;
import nl.dekkend.shared.PostcodeRules;
import nl.dekkend.shared.WebRules;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in places, ways in, contacts and sources.
 *
 * @param faults where it is told
 */
public record PartRules(FormFaults faults) {

    /** Characters of a name, a role, hours. */
    public static final int SHORT = 100;

    /** Characters of a sentence. */
    public static final int SENTENCE = 300;

    private static final int TITLE = 200;
    private static final int NOTE = 1_000;
    private static final int ADDRESS = 2_000;
    private static final int MOST_WEEKS = 104;
    private static final int MOST_CENTS = 1_000_000;

    /** Where something can be visited. */
    public void places(List<PlaceInput> places) {
        each("places", places, 20, this::place);
    }

    /** The ways in. */
    public void routes(List<AccessRouteInput> routes) {
        each("routes", routes, 5, this::route);
    }

    /** Whom to turn to. */
    public void contacts(List<ContactPointInput> contacts) {
        each("contacts", contacts, 10, this::contact);
    }

    /** Short texts in two languages. */
    public void words(String list, List<TextInput> words, int most) {
        each(list, words, most, (at, word) -> faults.said(at, word, SHORT));
    }

    private <T> void each(String list, List<T> parts, int most, BiConsumer<String, T> check) {
        faults.when(parts.size() > most, FormProblem.TOO_MANY, list, most);
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
                FormProblem.POSTCODE_MALFORMED,
                at + ".postcode");
        faults.textIfAny(at + ".city", place.city(), SHORT);
        var known = Stream.of(place.street(), place.houseNumber(), place.postcode(), place.city())
                .filter(Objects::nonNull)
                .count();
        var nothing = known == 0 && place.name() == null;
        faults.when(nothing || known % 4 != 0, FormProblem.PLACE_INCOMPLETE, at + missing(place));
    }

    private static String missing(PlaceInput place) {
        if (place.street() == null) return ".street";
        if (place.houseNumber() == null) return ".houseNumber";
        return place.postcode() == null ? ".postcode" : ".city";
    }

    private void route(String at, AccessRouteInput route) {
        faults.when(route.steps().size() > 12, FormProblem.TOO_MANY, at + ".steps", 12);
        for (int step = 0; step < Math.min(route.steps().size(), 12); step++) {
            faults.said(at + ".steps[" + step + "]", route.steps().get(step), SENTENCE);
        }
        faults.number(at + ".maxWeeks", route.maxWeeks(), MOST_WEEKS, FormProblem.WEEKS_OUT_OF_RANGE);
        faults.number(at + ".costForParents", route.costForParents(), MOST_CENTS, FormProblem.COST_OUT_OF_RANGE);
    }

    private void contact(String at, ContactPointInput contact) {
        faults.said(at + ".role", contact.role(), SHORT);
        faults.textIfAny(at + ".name", contact.name(), SHORT);
        phone(at + ".phone", contact.phone());
        mail(at + ".email", contact.email());
        faults.said(at + ".hours", contact.hours(), SHORT);
    }

    /** The number of an office. */
    public void phone(String at, @Nullable String phone) {
        if (phone == null || PhoneRules.national(phone) != null) return;
        var mobile =
                phone.replaceAll("\\D", "").replaceFirst("^(0031|31)0?", "0").startsWith("06");
        faults.add(mobile ? FormProblem.PHONE_IS_MOBILE : FormProblem.PHONE_MALFORMED, at);
    }

    /** The address of an office. */
    public void mail(String at, @Nullable String mail) {
        faults.when(mail != null && !MailRules.isAddress(mail), FormProblem.EMAIL_MALFORMED, at);
    }

    /** Where something stands on the web. */
    public void web(String at, @Nullable String url) {
        faults.when(url != null && WebRules.address(url) == null, FormProblem.URL_MALFORMED, at);
        faults.when(url != null && url.length() > ADDRESS, FormProblem.TEXT_TOO_LONG, at, ADDRESS);
    }

    /**
     * The publication that somebody names.
     *
     * @param today in the Netherlands
     */
    public void source(@Nullable SourceInput source, LocalDate today) {
        if (source != null) source("source", source, today);
    }

    /** Several of them. */
    public void sources(List<SourceInput> sources, int most, LocalDate today) {
        each("sources", sources, most, (at, source) -> source(at, source, today));
    }

    private void source(String at, SourceInput source, LocalDate today) {
        faults.text(at + ".title", source.title(), TITLE);
        var day = source.asOf();
        faults.when(day != null && day.isAfter(today), FormProblem.DATE_IN_FUTURE, at + ".asOf");
        web(at + ".url", source.url());
        faults.said(at + ".note", source.note(), NOTE);
    }
}
