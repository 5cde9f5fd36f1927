package nl.dekkend.offers;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.dekkend.graphql.Problem;
import nl.dekkend.graphql.forms.FormFaults;
import nl.dekkend.graphql.forms.FormParts.SourceInput;
import nl.dekkend.graphql.forms.FormParts.TextInput;
import nl.dekkend.graphql.forms.PartRules;
import org.jspecify.annotations.Nullable;

/** What may stand in an offer that somebody writes. */
final class OfferInputRules {

    private static final int LONG = 4_000;
    private static final int OLDEST = 27;

    private final SaveOfferInput input;
    private final @Nullable Offer before;
    private final KnownElsewhere known;
    private final LocalDate today;
    private final FormFaults faults;
    private final PartRules parts;

    private OfferInputRules(SaveOfferInput input, @Nullable Offer before, KnownElsewhere known, LocalDate today) {
        this.input = input;
        this.before = before;
        this.known = known;
        this.today = today;
        this.faults = FormFaults.in(texts(input));
        this.parts = new PartRules(faults);
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
        rules.parts.places(input.places());
        rules.parts.routes(input.routes());
        rules.parts.contacts(input.contacts());
        rules.when();
        rules.parts.source(input.source(), today);
        return rules.faults.found();
    }

    private static Stream<@Nullable TextInput> texts(SaveOfferInput input) {
        return Stream.of(
                        Stream.of(input.summary()),
                        Stream.ofNullable(input.description()),
                        input.routes().stream().flatMap(route -> route.steps().stream()),
                        input.contacts().stream().flatMap(one -> Stream.of(one.role(), one.hours())),
                        Stream.ofNullable(input.source()).map(SourceInput::note))
                .flatMap(several -> several);
    }

    private void what() {
        faults.name("name", input.name(), PartRules.SHORT);
        faults.said("summary", input.summary(), PartRules.SENTENCE);
        faults.said("description", input.description(), LONG);
    }

    private void whose() {
        faults.when(input.partnerships().isEmpty(), OfferProblem.PARTNERSHIP_MISSING, "partnerships");
        faults.ids("partnerships", input.partnerships(), 4, known.partnerships(), OfferProblem.NO_SUCH_PARTNERSHIP);
        faults.when(
                !known.organisations().keySet().containsAll(input.providers()),
                OfferProblem.NO_SUCH_ORGANISATION,
                "provider");
        var provider = known.organisations().get(String.valueOf(input.provider()));
        faults.when(OfferStepRules.gone(provider, input.status()), OfferProblem.PROVIDER_WITHDRAWN, "provider");
        faults.when(
                !known.schools().keySet().containsAll(input.schools()), OfferProblem.NO_SUCH_SCHOOL, "providerSchool");
    }

    private void forWhom() {
        faults.ids("supportNeeds", input.supportNeeds(), 25, known.needs(), OfferProblem.UNKNOWN_SUPPORT_NEED);
        faults.ages(input.ageFrom(), input.ageTo(), OLDEST);
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
}
