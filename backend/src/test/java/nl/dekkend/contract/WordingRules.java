package nl.dekkend.contract;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dekkend.contract.Element.Kind;

/** How things in the contract are called and described. */
final class WordingRules {

    private static final Set<String> EMPTY_WORDS = Set.of(
            "a", "an", "and", "by", "for", "from", "in", "is", "its", "of", "on", "or", "that", "the", "this", "to");

    private WordingRules() {}

    static Stream<String> faults(Element element) {
        return Stream.concat(nameFaults(element), descriptionFaults(element));
    }

    private static Stream<String> nameFaults(Element element) {
        return element.name().matches(element.kind().form)
                ? Stream.empty()
                : Stream.of(element.path() + ": the name is not " + element.kind().called);
    }

    private static Stream<String> descriptionFaults(Element element) {
        if (element.description().isEmpty()) return Stream.of(element.path() + ": has no description");
        return repeatsTheName(element)
                ? Stream.of(element.path() + ": the description only repeats the name")
                : Stream.empty();
    }

    /** "The name of the school." tells nothing about {@code School.name}. */
    private static boolean repeatsTheName(Element element) {
        var known = words(element.kind() == Kind.VALUE ? element.name() : element.path());
        return known.containsAll(words(element.description()));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                        .toLowerCase()
                        .split("[^\\p{L}0-9]+"))
                .filter(word -> !EMPTY_WORDS.contains(word))
                .map(word -> word.replaceFirst("s$", ""))
                .collect(Collectors.toSet());
    }
}
