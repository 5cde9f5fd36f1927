package nl.dekkend.desk.anonymising;

import java.util.Locale;
import java.util.regex.Pattern;

/** How people write where somebody lives. */
final class AddressPatterns {

    private static final String HOUSE = "\\d{1,4}(?:[ -]?[a-zA-Z])?(?![\\p{L}\\d])";

    /** Words behind a number with which it is that of no house: "onderweg 12 minuten". */
    private static final String UNIT =
            "(?! ?(?:keer|uur|uren|min|minuut|minuten|km|kilometer|meter|kind|kinderen|jaar|jaren|week|weken"
                    + "|dag|dagen|maand|maanden|leerlingen?|jongens?|meisjes?)(?!\\p{L}))";

    private static final String BEFORE_NUMBER = "(?:, ?| )(?:nr\\.? ?|(?:huis)?nummer )?";

    private static final String SORT =
            "(?:%straat|%laan|%weg|%plein|%dijk|%kade|%gracht|%hof|%pad|%singel|%dreef|%plantsoen|%steeg|%boulevard"
                    + "|%oever|%vaart|%brink)";

    private static final String NO_STREET =
            "(?!(?:onder|school|heen|terug|snel|auto|fiets|half|uit|ver|mid)(?:weg|plein|pad))";

    /** "Grote Kerkstraat 12", and of words apart "Lange Dreef 12", "Singel 12" and "Laan van de Vrede 12". */
    static final Pattern STREET = Pattern.compile("(?<!\\p{L})" + NO_STREET
            + "(?:\\p{Lu}[\\p{L}'’.-]{0,30}+ ){0,3}(?:\\p{L}[\\p{L}'’-]{2,40}?" + SORT.replace("%", "") + "|"
            + capitals() + "(?: (?:van |de |der |den |het ){0,2}+\\p{Lu}[\\p{L}'’-]{1,30}+){0,3})"
            + BEFORE_NUMBER + HOUSE + UNIT);

    static final Pattern POSTCODE = Pattern.compile("(?<!\\d)[1-9]\\d{3} ?(?:[A-Z]{2}|(?<=\\d)[a-z]{2})(?!\\p{L})"
            + "(?:[ ,]{1,5}+(?:nr\\.? ?|(?:huis)?nummer )?" + HOUSE + ")?");

    private AddressPatterns() {}

    private static String capitals() {
        return Pattern.compile("%(\\p{Ll})")
                .matcher(SORT)
                .replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }
}
