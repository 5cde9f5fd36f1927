package nl.dekkend.offers;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.dekkend.graphql.Problem;
import nl.dekkend.offers.OfferParts.SourceInput;
import nl.dekkend.offers.OfferParts.TextInput;
import nl.dekkend.shared.WebRules;
import org.jspecify.annotations.Nullable;

/** What may stand in an offer that somebody writes. */
final class OfferInputRules {

    private static final int LONG = 4_000;
    private static final int NOTE = 1_000;
    private static final int TITLE = 200;
    private static final int OLDEST = 27;

    private static final int ADDRESS = 2_000;

    private final SaveOfferInput input;
    private final @Nullable Offer before;
    private final KnownElsewhere known;
    private final LocalDate today;
    private final OfferFaults faults;

    private OfferInputRules(SaveOfferInput input, @Nullable Offer before, KnownElsewhere known, LocalDate today) {
        this.input = input;
        this.before = before;
        this.known = known;
        this.today = today;
        this.faults = new OfferFaults(texts(input).anyMatch(text -> text.en() != null));
    }

    /**
     * All that is wrong with it, in the order of the form.
     *
     * @param before the offer as it is; null for a new one
     * @param today in the Netherlands
     */
    static List<Problem> problems(SaveOfferInput input, @Nullable Offer before, KnownElsewhere known, LocalDate today) {
        var rules = new OfferInputRules(input, before, known, today);
        rules.what();
        rules.whose();
        rules.forWhom();
        new OfferPartRules(rules.faults).check(input);
        rules.when();
        rules.source(input.source());
        return rules.faults.found();
    }

    private static Stream<TextInput> texts(SaveOfferInput input) {
        return Stream.of(
                        Stream.of(input.summary()),
                        Stream.ofNullable(input.description()),
                        input.routes().stream().flatMap(route -> route.steps().stream()),
                        input.contacts().stream().flatMap(one -> Stream.of(one.role(), one.hours())),
                        Stream.ofNullable(input.source()).map(SourceInput::note))
                .flatMap(several -> several)
                .filter(Objects::nonNull);
    }

    private void what() {
        faults.text("name", input.name(), OfferPartRules.SHORT);
        var unreadable = !input.name().isEmpty() && input.name().chars().noneMatch(Character::isLetterOrDigit);
        faults.when(unreadable, OfferProblem.TEXT_MISSING, "name");
        faults.said("summary", input.summary(), OfferPartRules.SENTENCE);
        faults.said("description", input.description(), LONG);
    }

    private void whose() {
        faults.when(input.partnerships().isEmpty(), OfferProblem.PARTNERSHIP_MISSING, "partnerships");
        faults.ids("partnerships", input.partnerships(), 4, known.partnerships(), OfferProblem.NO_SUCH_PARTNERSHIP);
        faults.when(
                !known.organisations().keySet().containsAll(input.providers()),
                OfferProblem.NO_SUCH_ORGANISATION,
                "provider");
        faults.when(
                !known.schools().keySet().containsAll(input.schools()), OfferProblem.NO_SUCH_SCHOOL, "providerSchool");
    }

    private void forWhom() {
        faults.ids("supportNeeds", input.supportNeeds(), 25, known.needs(), OfferProblem.UNKNOWN_SUPPORT_NEED);
        faults.number("ageFrom", input.ageFrom(), OLDEST, OfferProblem.AGE_OUT_OF_RANGE);
        faults.number("ageTo", input.ageTo(), OLDEST, OfferProblem.AGE_OUT_OF_RANGE);
        var turned = input.ageFrom() != null && input.ageTo() != null && input.ageFrom() > input.ageTo();
        faults.when(turned, OfferProblem.AGE_ORDER, "ageTo");
        faults.ids("serviceArea", input.serviceArea(), 60, known.municipalities(), OfferProblem.NO_SUCH_MUNICIPALITY);
    }

    /** A state and its days say the same. */
    private void when() {
        var from = input.validFrom();
        var to = input.validTo();
        switch (input.status()) {
            case PLANNED -> {
                faults.when(from == null && !hadNoDay(), OfferProblem.PLANNED_DAY_MISSING, "validFrom");
                faults.when(from != null && !from.isAfter(today), OfferProblem.PLANNED_DAY_PAST, "validFrom");
            }
            case PILOT, RUNNING -> {
                faults.when(from != null && from.isAfter(today), OfferProblem.STARTS_LATER, "validFrom");
                faults.when(to != null && to.isBefore(today), OfferProblem.ENDED_ALREADY, "validTo");
            }
            case ENDED -> faults.when(to != null && to.isAfter(today), OfferProblem.ENDS_LATER, "validTo");
        }
        faults.when(from != null && to != null && from.isAfter(to), OfferProblem.VALIDITY_ORDER, "validTo");
    }

    /** What came from a plan without a day can be put right without inventing one. */
    private boolean hadNoDay() {
        return before != null && before.status() == OfferStatus.PLANNED && before.validFrom() == null;
    }

    private void source(@Nullable SourceInput source) {
        if (source == null) return;
        faults.text("source.title", source.title(), TITLE);
        var day = source.asOf();
        faults.when(day != null && day.isAfter(today), OfferProblem.DATE_IN_FUTURE, "source.asOf");
        var url = source.url();
        faults.when(url != null && WebRules.address(url) == null, OfferProblem.URL_MALFORMED, "source.url");
        faults.when(url != null && url.length() > ADDRESS, OfferProblem.TEXT_TOO_LONG, "source.url", ADDRESS);
        faults.said("source.note", source.note(), NOTE);
    }
}
