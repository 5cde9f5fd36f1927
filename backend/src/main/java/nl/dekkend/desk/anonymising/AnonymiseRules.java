package nl.dekkend.desk.anonymising;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of what a desk wrote whatever could tell whom it is about. Better too much than too little: whoever reads
 * it sees all that was taken out and puts back what tells nothing of anybody.
 */
final class AnonymiseRules {

    static final int MOST = 200;

    /** Of more words of an asker only the beginning is read. */
    static final int MOST_ASKED = 100_000;

    private static final int SHORTEST_PLACE = 3;

    /** Stands for a gap while the rest is looked for: no rule takes it for a word. */
    private static final char GAPS = '\uE000';

    private static final Pattern PRIVATE_USE = Pattern.compile("[\uE000-\uF8FF]");

    /**
     * What is known of a question and its desk.
     *
     * @param number by which it is named
     * @param schools names of schools, former ones too
     * @param places in the asker's words
     * @param villages where those schools are, and parts of the partnership
     * @param people who work at the desk
     * @param replyTo the asker's mail address, which may tell a name; null when there is none
     * @param asked what the asker wrote: a name in it is one in the answer too
     */
    record Known(
            String number,
            Collection<String> schools,
            Collection<String> places,
            Collection<String> municipalities,
            Collection<String> villages,
            Collection<String> people,
            @Nullable String replyTo,
            List<String> asked) {

        Known {
            asked = List.copyOf(asked);
        }

        /** Keeps it out of logs. */
        @Override
        public String toString() {
            return "Known";
        }
    }

    /** One place in the text. */
    private record Found(RemovedKind kind, String words) {}

    private final List<Found> found = new ArrayList<>();
    private String text;

    private AnonymiseRules(String text) {
        this.text = PRIVATE_USE.matcher(text).replaceAll("");
    }

    /** @param answers what the desk wrote, oldest first */
    static AnonymisedAnswer anonymised(List<String> answers, Known known) {
        var rules = new AnonymiseRules(String.join("\n\n", answers));
        rules.withoutPlaces(known);
        // A name in the asker's words is looked for as in the answer: what is a school there is nobody.
        var asked = new AnonymiseRules(beginOf(String.join("\n", known.asked())));
        asked.withoutPlaces(known);
        rules.withoutPeople(known, asked.text);
        return rules.told();
    }

    private static String beginOf(String text) {
        return text.substring(0, Math.min(text.length(), MOST_ASKED));
    }

    private void withoutPlaces(Known known) {
        take(RemovedKind.CODE, Stream.of(known.number()), any -> true);
        PersonalPatterns.EXACT.forEach(one -> take(one.kind(), one.pattern(), one.isReally()));
        take(RemovedKind.SCHOOL, known.schools().stream().flatMap(SchoolNames::of), SchoolNames::isOne);
        take(RemovedKind.PLACE, known.places().stream().flatMap(AnonymiseRules::parts), any -> true);
        take(RemovedKind.MUNICIPALITY, known.municipalities().stream(), AnonymiseRules::hasCapital);
        take(RemovedKind.PLACE, known.villages().stream().flatMap(AnonymiseRules::parts), AnonymiseRules::hasCapital);
    }

    /** Known by name, and by the words around a name; once found, a name is one wherever it stands. */
    private void withoutPeople(Known known, String asked) {
        var names = Stream.of(
                        known.people().stream(),
                        known.people().stream().flatMap(PersonNames::partsOf),
                        Stream.ofNullable(known.replyTo()).flatMap(PersonNames::ofAddress),
                        PersonNames.in(text, asked).stream())
                .flatMap(some -> some);
        take(RemovedKind.NAME, NamePatterns.SMALL, PersonNames::isSmallName);
        take(RemovedKind.NAME, names, AnonymiseRules::hasCapital);
    }

    /** "IJmuiden (Velsen)" is one place, and so are IJmuiden and Velsen. */
    private static Stream<String> parts(String place) {
        return Stream.concat(Stream.of(place), Arrays.stream(place.split("[(),/;]")))
                .map(String::strip)
                .filter(part -> part.length() >= SHORTEST_PLACE);
    }

    /** "best" is not Best. */
    private static boolean hasCapital(String words) {
        return words.chars().anyMatch(Character::isUpperCase);
    }

    private void take(RemovedKind kind, Stream<String> words, Predicate<String> isReally) {
        text = KnownWords.of(words).replaced(text, isReally, found -> gap(kind, found));
    }

    private void take(RemovedKind kind, Pattern pattern, Predicate<String> isReally) {
        text = pattern.matcher(text)
                .replaceAll(match -> isReally.test(match.group())
                        ? gap(kind, match.group())
                        : Matcher.quoteReplacement(match.group()));
    }

    private String gap(RemovedKind kind, String words) {
        // More gaps than this are no text any more; the last ones are told as one.
        var place = Math.min(found.size(), '\uF8FF' - GAPS);
        if (place == found.size()) found.add(new Found(kind, words));
        return String.valueOf((char) (GAPS + place));
    }

    private AnonymisedAnswer told() {
        Map<Found, Integer> counted = new LinkedHashMap<>();
        var filled = PRIVATE_USE.matcher(text).replaceAll(gap -> {
            var one = found.get(gap.group().charAt(0) - GAPS);
            counted.merge(one, 1, Integer::sum);
            return one.kind().gap();
        });
        return new AnonymisedAnswer(
                filled,
                counted.entrySet().stream()
                        .limit(MOST)
                        .map(one -> new RemovedWords(
                                one.getKey().kind(), one.getKey().words(), one.getValue()))
                        .toList());
    }
}
