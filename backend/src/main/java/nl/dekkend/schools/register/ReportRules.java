package nl.dekkend.schools.register;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says to operators what a file did. */
final class ReportRules {

    private static final int NAMED = 20;

    private static final Map<Verb, String> WORDS = Map.of(
            Verb.ADDED, "nieuw",
            Verb.CHANGED, "gewijzigd",
            Verb.RENAMED, "hernoemd",
            Verb.MOVED, "verhuisd",
            Verb.CLOSED, "gesloten",
            Verb.REOPENED, "heropend");

    private ReportRules() {}

    /** A line of counts, then a line for each kind of difference that names the locations. */
    static List<String> remarks(List<Step> steps) {
        String counts = Arrays.stream(Verb.values())
                .map(verb -> with(verb, steps).size() + " " + WORDS.get(verb))
                .collect(joining(", "));
        Stream<String> named = Arrays.stream(Verb.values())
                .filter(verb -> verb != Verb.ADDED && !with(verb, steps).isEmpty())
                .map(verb -> WORDS.get(verb) + ": " + named(verb, with(verb, steps)));
        return Stream.concat(Stream.of("vestigingen: " + counts), named).toList();
    }

    private static List<Step> with(Verb verb, List<Step> steps) {
        return steps.stream().filter(step -> step.is(verb)).toList();
    }

    private static String named(Verb verb, List<Step> steps) {
        String first = steps.stream().limit(NAMED).map(step -> name(verb, step)).collect(joining("; "));
        return steps.size() > NAMED ? first + "; en nog " + (steps.size() - NAMED) : first;
    }

    private static String name(Verb verb, Step step) {
        var now = step.now();
        var before = step.before();
        return verb == Verb.RENAMED && before != null
                ? "%s %s heet nu %s".formatted(now.id(), before.name(), now.name())
                : now.id() + " " + now.name();
    }
}
