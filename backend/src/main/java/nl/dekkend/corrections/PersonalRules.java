package nl.dekkend.corrections;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds what tells who somebody is, in a text where it does not belong. Names it does not know. */
final class PersonalRules {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>()]+@[^\\s@<>()]+\\.\\p{L}{2,}");

    /** Days and hours look like numbers of the telephone: "01-08-2026", "2026-08-01", "8.30". */
    private static final Pattern DAY_OR_HOUR =
            Pattern.compile("(?<![\\d.])\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d{2}(?!\\d)"
                    + "|(?<!\\d)(?:19|20)\\d{2}-\\d{1,2}-\\d{1,2}(?!\\d)"
                    + "|(?<![\\d.])[012]?\\d[.:][0-5]\\d(?![\\d.]|[ ./]\\d)");

    /** A mobile number belongs to a person, however it is grouped; so may one of abroad. Those of offices do not. */
    private static final Pattern PHONE = Pattern.compile(
            "(?<!\\d)(?:(?:\\+|00)[\\s.-]?31[\\s.-]?(?:\\(0\\))?|\\(?0)[\\s.()/-]{0,3}6(?:[\\s.()/-]{0,3}\\d){8}(?!\\d)"
                    + "|(?<!\\d)(?:\\+|00)(?![\\s.-]?31)[\\s.-]?[1-9](?:[\\s.()/-]{0,3}\\d){8,13}(?!\\d)");

    /** Nine digits, however they are grouped. */
    private static final Pattern NINE_DIGITS = Pattern.compile("(?<!\\d)\\d(?:[ .-]?\\d){8}(?!\\d)");

    private PersonalRules() {}

    /** The first of them; empty when there is none. */
    static Optional<CorrectionProblem> in(String typed) {
        var text = plain(typed);
        if (ADDRESS.matcher(text).find()) return Optional.of(CorrectionProblem.MAIL_ADDRESS_IN_TEXT);
        var numbers = DAY_OR_HOUR.matcher(text).replaceAll("|");
        if (PHONE.matcher(numbers).find()) return Optional.of(CorrectionProblem.PHONE_IN_TEXT);
        return NINE_DIGITS.matcher(numbers).results().map(MatchResult::group).anyMatch(PersonalRules::isCitizenNumber)
                ? Optional.of(CorrectionProblem.CITIZEN_NUMBER_IN_TEXT)
                : Optional.empty();
    }

    /** A telephone types its own dashes and spaces. */
    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\p{Pd}", "-")
                .replaceAll("\\p{Zs}", " ");
    }

    /** By the test of eleven, which other numbers of nine digits fail ten times in eleven. */
    private static boolean isCitizenNumber(String grouped) {
        var digits = grouped.replaceAll("\\D", "");
        var sum = -Character.digit(digits.charAt(8), 10);
        for (int place = 0; place < 8; place++) sum += (9 - place) * Character.digit(digits.charAt(place), 10);
        return sum != 0 && sum % 11 == 0;
    }
}
