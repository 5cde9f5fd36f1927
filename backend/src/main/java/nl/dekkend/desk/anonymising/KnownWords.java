package nl.dekkend.desk.anonymising;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names that are known, to be found in a text however they are spelled: accents, capitals and the kind of apostrophe do
 * not count, and "Noors" is of Noor. One walk over the text finds all of them, the longest at each place.
 */
final class KnownWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");

    /** @param first where its first letter or digit stands: "'t Kompas" begins before it */
    private record Name(String letters, int first) {

        static Stream<Name> of(String name) {
            var letters = PlainLetters.of(name.strip());
            var word = WORD.matcher(letters);
            return word.find() ? Stream.of(new Name(letters, word.start())) : Stream.empty();
        }

        String firstWord() {
            var word = WORD.matcher(letters);
            return word.find() ? word.group() : letters;
        }
    }

    private record Place(int from, int to) {}

    private final Map<String, List<Name>> byFirstWord;

    private KnownWords(Map<String, List<Name>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    static KnownWords of(Stream<String> names) {
        return new KnownWords(names.flatMap(Name::of)
                .distinct()
                .sorted(comparingInt((Name name) -> name.letters().length()).reversed())
                .collect(groupingBy(Name::firstWord)));
    }

    /** @param isReally whether words that are spelled like a name are one */
    String replaced(String text, Predicate<String> isReally, UnaryOperator<String> by) {
        var letters = PlainLetters.of(text);
        var left = new StringBuilder();
        int done = 0;
        for (var word = WORD.matcher(letters); word.find(); ) {
            if (word.start() < done) continue;
            var place = place(letters, word.start(), word.group(), done);
            if (place == null || !isReally.test(text.substring(place.from(), place.to()))) continue;
            left.append(text, done, place.from()).append(by.apply(text.substring(place.from(), place.to())));
            done = place.to();
        }
        return left.append(text, done, text.length()).toString();
    }

    private @Nullable Place place(String letters, int start, String word, int done) {
        for (var key : List.of(word, word.endsWith("s") ? word.substring(0, word.length() - 1) : word))
            for (var name : byFirstWord.getOrDefault(key, List.of())) {
                int from = start - name.first();
                int to = from < done || !letters.startsWith(name.letters(), from)
                        ? -1
                        : end(letters, from + name.letters().length());
                if (to > 0) return new Place(from, to);
            }
        return null;
    }

    /** With what makes it "of somebody"; -1 when the word goes on. */
    private static int end(String letters, int at) {
        if (letters.startsWith("'s", at) && isEnd(letters, at + 2)) return at + 2;
        if (isEnd(letters, at)) return at;
        return letters.startsWith("s", at) && isEnd(letters, at + 1) ? at + 1 : -1;
    }

    private static boolean isEnd(String letters, int at) {
        return at == letters.length()
                || !Character.isLetterOrDigit(letters.charAt(at))
                || !Character.isLetterOrDigit(letters.charAt(at - 1));
    }
}
