package nl.dekkend.desk;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Takes out of what a desk wrote whatever could tell whom it is about. Better too much than too little: whoever reads
 * it sees all that was taken out and puts back what tells nothing of anybody.
 */
final class AnonymiseRules {

    static final int MOST = 200;

    /** Stands for a gap while the rest is looked for: no rule takes it for a word. */
    private static final char GAPS = '\uE000';

    private static final Pattern PRIVATE_USE = Pattern.compile("[\uE000-\uF8FF]");

    /**
     * What is known of a question and its desk.
     *
     * @param number by which it is named
     * @param schools names of schools, former ones too
     * @param places in the asker's words
     * @param people who work at the desk, and what a mail address tells of the asker's name
     * @param asked what the asker wrote: a name in it is one in the answer too
     */
    record Known(
            String number,
            Collection<String> schools,
            Collection<String> places,
            Collection<String> municipalities,
            Collection<String> people,
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
        this.text = text;
    }

    /** @param answers what the desk wrote, oldest first */
    static AnonymisedAnswer anonymised(List<String> answers, Known known) {
        var whole = String.join("\n\n", answers);
        var rules = new AnonymiseRules(PRIVATE_USE.matcher(whole).replaceAll(""));
        rules.word(RemovedKind.CODE, known.number());
        PersonalPatterns.EXACT.forEach(one -> rules.take(one.kind(), one.pattern(), one.isReally()));
        known.schools().stream()
                .flatMap(PersonalPatterns::ofSchool)
                .sorted(longestFirst())
                .forEach(name -> rules.word(RemovedKind.SCHOOL, name));
        known.places().stream().sorted(longestFirst()).forEach(name -> rules.word(RemovedKind.PLACE, name));
        known.municipalities().stream()
                .sorted(longestFirst())
                .forEach(name -> rules.name(RemovedKind.MUNICIPALITY, name));
        rules.people(known, whole);
        return rules.told();
    }

    private static Comparator<String> longestFirst() {
        return Comparator.comparingInt(String::length).reversed();
    }

    /** Known by name, and by the words around a name; once found, a name is one wherever it stands. */
    private void people(Known known, String whole) {
        var all = known.asked().stream().collect(joining("\n", "", "\n")) + whole;
        var called = PersonalPatterns.names(all);
        known.people().stream().sorted(longestFirst()).forEach(name -> name(RemovedKind.NAME, name));
        called.stream().sorted(longestFirst()).forEach(name -> name(RemovedKind.NAME, name));
        known.people().stream()
                .flatMap(PersonalPatterns::partsOfName)
                .sorted(longestFirst())
                .forEach(name -> name(RemovedKind.NAME, name));
    }

    /** In any spelling. */
    private void word(RemovedKind kind, String word) {
        take(kind, PersonalPatterns.word(word), any -> true);
    }

    /** With a capital: "best" is not Best. */
    private void name(RemovedKind kind, String name) {
        take(kind, PersonalPatterns.word(name), words -> words.chars().anyMatch(Character::isUpperCase));
    }

    private void take(RemovedKind kind, Pattern pattern, Predicate<String> isReally) {
        text = pattern.matcher(text)
                .replaceAll(match -> isReally.test(match.group())
                        ? gap(kind, match)
                        : match.group().replace("\\", "\\\\").replace("$", "\\$"));
    }

    private String gap(RemovedKind kind, MatchResult match) {
        // More gaps than this are no text any more; the last ones are told as one.
        var place = Math.min(found.size(), '\uF8FF' - GAPS);
        if (place == found.size()) found.add(new Found(kind, match.group()));
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
