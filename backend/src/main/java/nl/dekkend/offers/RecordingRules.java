package nl.dekkend.offers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.dekkend.graphql.MarkupRules;
import nl.dekkend.graphql.Problem;
import org.jspecify.annotations.Nullable;

/** What may stand in a count of places. */
final class RecordingRules {

    /** More than any offer has: an amount or a year was taken for places. */
    static final int MOST = 2_000;

    /** Characters of a group's name. */
    static final int GROUP = 100;

    /** Characters of a note. */
    static final int NOTE = 1_000;

    /** Since then partnerships have had offers of their own. */
    static final LocalDate FIRST_DAY = LocalDate.of(2014, 8, 1);

    private final List<Problem> found = new ArrayList<>();

    private RecordingRules() {}

    /**
     * All that is wrong with what was sent, in its order.
     *
     * @param today in the Netherlands
     */
    static List<Problem> problems(RecordCapacityInput input, LocalDate today) {
        var rules = new RecordingRules();
        rules.day(input.countedOn(), today);
        rules.text("group", input.group(), GROUP);
        rules.numbers(input);
        rules.status(input);
        rules.text("note", input.note(), NOTE);
        rules.explained(input);
        return List.copyOf(rules.found);
    }

    private void day(@Nullable LocalDate day, LocalDate today) {
        if (day == null) add(CapacityProblem.COUNT_DATE_MISSING, "countedOn");
        else if (day.isAfter(today)) add(CapacityProblem.COUNT_IN_FUTURE, "countedOn");
        else if (day.isBefore(FIRST_DAY)) add(CapacityProblem.COUNT_TOO_EARLY, "countedOn");
    }

    private void numbers(RecordCapacityInput input) {
        number("maximum", input.maximum());
        number("occupied", input.occupied());
        number("reserved", input.reserved());
        number("waiting", input.waiting());
        var known = Stream.of(input.maximum(), input.occupied(), input.reserved(), input.waiting())
                .anyMatch(Objects::nonNull);
        if (!known) add(CapacityProblem.COUNT_WITHOUT_NUMBERS, "maximum");
    }

    private void number(String field, @Nullable Integer places) {
        if (places != null && (places < 0 || places > MOST)) add(CapacityProblem.COUNT_OUT_OF_RANGE, field, MOST);
    }

    private void status(RecordCapacityInput input) {
        var room = input.status() == PlaceStatus.PLACES || input.status() == PlaceStatus.FEW;
        if (room && Objects.equals(input.free(), 0)) add(CapacityProblem.STATUS_WITHOUT_ROOM, "status");
    }

    private void text(String field, @Nullable String text, int most) {
        if (text == null) return;
        if (text.length() > most) add(CapacityProblem.TEXT_TOO_LONG, field, most);
        if (MarkupRules.isIn(text)) add(CapacityProblem.MARKUP_IN_TEXT, field);
    }

    /** More children than places is possible, and nobody understands it from numbers alone. */
    private void explained(RecordCapacityInput input) {
        if (input.maximum() == null || input.note() != null) return;
        long taken = orNone(input.occupied()) + (long) orNone(input.reserved());
        if (taken > input.maximum()) add(CapacityProblem.NOTE_MISSING, "note");
    }

    private static int orNone(@Nullable Integer places) {
        return places == null ? 0 : places;
    }

    private void add(CapacityProblem problem, String field, Object... values) {
        found.add(Problem.of(problem, "input." + field, values));
    }
}
