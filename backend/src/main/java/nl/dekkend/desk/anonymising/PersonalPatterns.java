package nl.dekkend.desk.anonymising;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How what leads to a person is written. Each pattern looks no further ahead than some words, so that a long text takes
 * as much longer as it is longer.
 */
final class PersonalPatterns {

    /**
     * One that needs no knowledge of the question.
     *
     * @param isReally what a pattern cannot say
     */
    record Exact(RemovedKind kind, Pattern pattern, Predicate<String> isReally) {}

    private static final String LETTER = "[0-9A-HJKMNP-TV-Z]";

    private static final Pattern CODE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:(?:%1$s{4}[ .-]?){6}%1$s{2}|(?=[0-9-]{0,8}[A-Z])%1$s{4}-%1$s{4})(?![\\p{L}\\d])"
                    .formatted(LETTER));

    private static final Pattern MAIL =
            Pattern.compile("[^\\s@<>()\uE000-\uF8FF]{1,64}+@[^\\s@<>()]{1,190}\\.\\p{L}{2,63}+");

    private static final Pattern NINE_DIGITS =
            Pattern.compile("(?<!\\d)(?<!(?:\\+|00)31[ -]?)\\d(?:[ .-]?\\d){8}(?![\\d]|[ .-]\\d)");

    private static final Pattern PHONE = Pattern.compile("(?<![\\d\\p{L}])(?:\\+(?:[\\s.()/-]{0,3}\\d){9,13}"
            + "|\\(?0(?:[\\s.()/-]{0,3}\\d){8,12}"
            + "|31(?:[\\s.()/-]{0,3}\\d){9,11})(?!\\d)");

    /** In the order in which they are looked for: a day is no telephone number, and neither is a citizen's. */
    static final List<Exact> EXACT = List.of(
            new Exact(RemovedKind.CODE, CODE, any -> true),
            new Exact(RemovedKind.MAIL, MAIL, any -> true),
            new Exact(RemovedKind.DATE, DatePatterns.DATE, any -> true),
            new Exact(RemovedKind.POSTCODE, AddressPatterns.POSTCODE, any -> true),
            new Exact(RemovedKind.CITIZEN_NUMBER, NINE_DIGITS, PersonalPatterns::isCitizenNumber),
            new Exact(RemovedKind.PHONE, PHONE, any -> true),
            new Exact(RemovedKind.ADDRESS, AddressPatterns.STREET, any -> true));

    private PersonalPatterns() {}

    /** By the test of eleven. */
    private static boolean isCitizenNumber(String grouped) {
        var digits = grouped.replaceAll("\\D", "");
        var sum = -Character.digit(digits.charAt(8), 10);
        for (int place = 0; place < 8; place++) sum += (9 - place) * Character.digit(digits.charAt(place), 10);
        return sum != 0 && sum % 11 == 0;
    }
}
