package nl.dekkend.schools.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a newer file means for the register. Nothing is ever deleted. */
final class RegisterRules {

    /** In a normal year about one location in a hundred closes. */
    private static final int CLOSING_PERCENT = 2;

    private RegisterRules() {}

    static Comparison compare(Register current, Delivery incoming, Scope scope) {
        LocalDate loaded = current.asOf();
        if (loaded != null && incoming.asOf().isBefore(loaded)) {
            return new Comparison.OlderFile(incoming.asOf(), loaded);
        }
        var steps = Stream.concat(incoming.entries().stream(), vanished(current, incoming, scope))
                .map(entry -> Step.between(current.entries().get(entry.id()), entry))
                .filter(step -> !step.verbs().isEmpty())
                .toList();
        var closing = closing(steps);
        int allowed = Math.max(incoming.acceptClosing(), open(current, scope) * CLOSING_PERCENT / 100);
        return closing.size() > allowed
                ? new Comparison.TooManyClosings(closing, allowed)
                : new Comparison.Difference(steps);
    }

    private static Stream<Entry> vanished(Register current, Delivery incoming, Scope scope) {
        var listed = Set.copyOf(incoming.ids());
        return current.entries().values().stream()
                .filter(entry -> entry.isOpen() && scope.covers(entry) && !listed.contains(entry.id()))
                .map(entry -> entry.closed(incoming.asOf()));
    }

    private static List<Entry> closing(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.is(Verb.CLOSED))
                .map(Step::now)
                .toList();
    }

    private static int open(Register current, Scope scope) {
        return (int) current.entries().values().stream()
                .filter(entry -> entry.isOpen() && scope.covers(entry))
                .count();
    }
}
