package nl.dekkend.corrections;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.dekkend.shared.NumberRules;

/** Finds what tells who somebody is, in a text where it does not belong. Names it does not know. */
final class PersonalRules {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>()]+@[^\\s@<>()]+\\.\\p{L}{2,}");

    /** A mobile number belongs to a person, however it is grouped; so may one of abroad. Those of offices do not. */
    private static final Pattern PHONE = Pattern.compile(
            "(?<!\\d)(?:(?:\\+|00)[\\s.-]?31[\\s.-]?(?:\\(0\\))?|\\(?0)[\\s.()/-]{0,3}6(?:[\\s.()/-]{0,3}\\d){8}(?!\\d)"
                    + "|(?<!\\d)(?:\\+|00)(?![\\s.-]?31)[\\s.-]?[1-9](?:[\\s.()/-]{0,3}\\d){8,13}(?!\\d)");

    /** Nine digits, however they are grouped. */
    private static final Pattern NINE_DIGITS = Pattern.compile("(?<!\\d)\\d(?:[ .-]?\\d){8}(?!\\d)");

    private PersonalRules() {}

    /** The first of them; empty when there is none. */
    static Optional<CorrectionProblem> in(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        if (ADDRESS.matcher(text).find()) return Optional.of(CorrectionProblem.MAIL_ADDRESS_IN_TEXT);
        var numbers = NumberRules.withoutDays(typed);
        if (PHONE.matcher(numbers).find()) return Optional.of(CorrectionProblem.PHONE_IN_TEXT);
        return NINE_DIGITS.matcher(numbers).results().map(MatchResult::group).anyMatch(PersonalRules::isCitizenNumber)
                ? Optional.of(CorrectionProblem.CITIZEN_NUMBER_IN_TEXT)
                : Optional.empty();
    }

    /** By the test of eleven, which other numbers of nine digits fail ten times in eleven. */
    private static boolean isCitizenNumber(String grouped) {
        var digits = grouped.replaceAll("\\D", "");
        var sum = -Character.digit(digits.charAt(8), 10);
        for (int place = 0; place < 8; place++) sum += (9 - place) * Character.digit(digits.charAt(place), 10);
        return sum != 0 && sum % 11 == 0;
    }
}
