package nl.dekkend.schools.register;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dekkend.imports.ImportScope;

/** What a newer file means for the register. Nothing is ever deleted. */
final class RegisterRules {

    /** In a normal year about one location in a hundred closes. */
    private static final int CLOSING_PERCENT = 2;

    private RegisterRules() {}

    static Comparison compare(Register current, Delivery incoming, ImportScope scope) {
        var outside = outside(incoming, scope);
        if (!outside.isEmpty()) return new Comparison.OutsideScope(outside);
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

    private static Set<String> outside(Delivery incoming, ImportScope scope) {
        return incoming.entries().stream()
                .map(Entry::municipality)
                .filter(municipality -> !scope.covers(municipality))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Entry> vanished(Register current, Delivery incoming, ImportScope scope) {
        var listed = Set.copyOf(incoming.ids());
        return current.entries().values().stream()
                .filter(entry -> entry.isOpen() && scope.covers(entry.municipality()) && !listed.contains(entry.id()))
                .map(entry -> entry.closed(incoming.asOf()));
    }

    private static List<Entry> closing(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.is(Verb.CLOSED))
                .map(Step::now)
                .toList();
    }

    private static int open(Register current, ImportScope scope) {
        return (int) current.entries().values().stream()
                .filter(entry -> entry.isOpen() && scope.covers(entry.municipality()))
                .count();
    }
}
