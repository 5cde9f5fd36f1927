package nl.dekkend.desk.anonymising;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How people name a school. */
final class SchoolNames {

    private static final Pattern KIND = Pattern.compile("^(?:(?:[A-Z]{2,5}"
            + "|(?i:basisschool|school|de|het|'t|sbo|so|vso|kindcentrum|ikc|openbare|r\\.?k\\.?|sint|st\\.?)"
            + ") )++");

    private static final Pattern KIND_BEHIND = Pattern.compile("[- ](?i:(?:basis)?school|college|lyceum)$");

    private static final Pattern ARTICLE = Pattern.compile("^(?:(?i:de|het)|['’]t) ");

    /** Words of which no school is known. */
    private static final Set<String> GENERAL = Set.of("""
            school basisschool college lyceum gymnasium mavo havo vmbo vwo praktijkschool praktijkonderwijs onderwijs
            scholengemeenschap kindcentrum montessori montessorischool dalton daltonschool jenaplan jenaplanschool vrije
            vrijeschool speciaal bijzonder voortgezet basisonderwijs de het noord oost zuid west
            """.strip().split("\\s+"));

    private static final int SHORTEST = 4;
    private static final int SURELY_A_NAME = 3;

    private SchoolNames() {}

    /** The whole name, and what people say for short: "OBS De Griffioen", Griffioen; "Sint Jozef-school", Jozef. */
    static Stream<String> of(String name) {
        var without = KIND.matcher(name).replaceFirst("");
        return Stream.of(name, without, KIND_BEHIND.matcher(without).replaceFirst(""))
                .map(String::strip)
                .filter(one -> one.length() >= SHORTEST && tells(one))
                .distinct();
    }

    private static boolean tells(String name) {
        return Arrays.stream(words(name)).anyMatch(word -> !GENERAL.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** "Op de basis" is no school De Basis, and "obs de griffioen" is one. */
    static boolean isOne(String found) {
        return words(found).length >= SURELY_A_NAME
                || ARTICLE.matcher(found).replaceFirst("").chars().anyMatch(Character::isUpperCase);
    }

    private static String[] words(String name) {
        return name.split("\\s+");
    }
}
