package nl.dekkend.desk.anonymising;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.dekkend.desk.anonymising.AnonymiseRules.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a text is written, looking through it takes as much longer as it is longer. */
class LongTextsTests {

    private static final int SOME = 5_000;
    private static final int TIMES = 8;

    /** A text that counts how often it is looked at. */
    private record Counted(String text, AtomicLong looks) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks.incrementAndGet();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "a",
                "A",
                "1",
                "1-",
                "0 ",
                "+1",
                "a-",
                "A-",
                "A'",
                "Aa ",
                "A. ",
                "A. van ",
                "mijn zoon ",
                "zoon a ",
                "Beste Aa, ",
                "ouders van Aa en ",
                "straat ",
                "Singel van de ",
                "a@",
                "a.",
                "1234 AB ",
                "1234 AB,, ,",
                "3 mei ",
                "groet\n\n\n",
                "\n \t",
            })
    void eachPatternGrowsWithTheTextAlone(String word) {
        for (var pattern : patterns())
            assertThat(looks(pattern, word, SOME * TIMES))
                    .as(pattern.pattern())
                    .isLessThan(looks(pattern, word, SOME) * TIMES * 11 / 10 + 10_000);
    }

    private static List<Pattern> patterns() {
        return Stream.of(
                        PersonalPatterns.EXACT.stream().map(PersonalPatterns.Exact::pattern),
                        NamePatterns.NAMES.stream(),
                        Stream.of(NamePatterns.SMALL))
                .flatMap(some -> some)
                .toList();
    }

    private static long looks(Pattern pattern, String word, int length) {
        var looks = new AtomicLong();
        pattern.matcher(new Counted(word.repeat(length / word.length()), looks))
                .results()
                .count();
        return looks.get();
    }

    @Test
    void noMoreNamesAreLookedForThanAQuestionCanBeAbout() {
        var names = new StringBuilder();
        for (char first = 'A'; first <= 'Z'; first++)
            for (char then = 'a'; then <= 'z'; then++)
                names.append("heet ").append(first).append(then).append("st. ");
        var text = names.toString();

        assertThat(PersonNames.in(text.repeat(400_000 / text.length() + 1))).hasSize(PersonNames.MOST);
    }

    @Test
    void ofAnAskerWhoWritesVeryMuchTheBeginningIsRead() {
        var known = new Known(
                "1234-5678",
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                List.of("Ik heet Noor. " + "Veel woorden. ".repeat(30_000) + "Ik heet Karim."));

        assertThat(AnonymiseRules.anonymised(List.of("Voor Noor en Karim."), known)
                        .text())
                .isEqualTo("Voor [naam] en Karim.");
    }
}
