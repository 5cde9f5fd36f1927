package nl.dekkend.desk.anonymising;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which names of persons a text or a mail address tells. */
final class PersonNames {

    /** More persons than a question is about; every one is looked for in the whole answer. */
    static final int MOST = 300;

    private static final int SHORTEST = 3;

    /** With one letter before it, as in "fbenali". */
    private static final int SHORTEST_BEHIND_INITIAL = 6;

    private PersonNames() {}

    /** By the words around them, whole and in parts, the first ones of these texts. */
    static Set<String> in(String... texts) {
        var names = new LinkedHashSet<String>();
        for (var text : texts)
            for (var name : (Iterable<String>) found(text)::iterator) {
                if (names.size() >= MOST) return names;
                names.add(name);
                partsOf(name).forEach(names::add);
            }
        return names;
    }

    private static Stream<String> found(String text) {
        var mentioned = NamePatterns.NAMES.stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .flatMap(found -> Arrays.stream(NamePatterns.BETWEEN_NAMES.split(found.group(1))))
                .map(name -> name.replaceAll("['’]s$", ""))
                .filter(PersonNames::isSomebody);
        return Stream.concat(mentioned, matches(NamePatterns.SMALL, text).filter(PersonNames::isSmallName));
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group());
    }

    private static boolean isSomebody(String name) {
        var words = List.of(name.split(" "));
        return !OtherWords.NOBODY.contains(words.getFirst())
                || OtherWords.BETWEEN.contains(words.getFirst())
                        && words.size() > 1
                        && !OtherWords.NOBODY.contains(words.getLast());
    }

    /** Of a word without a capital behind "uw zoon". */
    static boolean isSmallName(String word) {
        return !OtherWords.NO_NAME.contains(word);
    }

    /** First and last name apart. */
    static Stream<String> partsOf(String name) {
        return Arrays.stream(name.split("[\\s.]+"))
                .filter(part -> part.length() >= SHORTEST && !part.equals(part.toLowerCase(Locale.ROOT)))
                .filter(part -> !OtherWords.NOBODY.contains(part));
    }

    /** What stands before the @ may be a name: "farid.benali", "fbenali12". */
    static Stream<String> ofAddress(String mail) {
        return Arrays.stream(mail.replaceAll("@.*", "").split("[^\\p{L}]+"))
                .flatMap(part ->
                        part.length() < SHORTEST_BEHIND_INITIAL ? Stream.of(part) : Stream.of(part, part.substring(1)))
                .filter(part -> part.length() >= SHORTEST)
                .filter(part -> !OtherWords.NOBODY.contains(part.substring(0, 1).toUpperCase(Locale.ROOT)
                        + part.substring(1).toLowerCase(Locale.ROOT)));
    }
}
