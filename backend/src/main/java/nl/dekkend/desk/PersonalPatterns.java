package nl.dekkend.desk;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How what tells of a person is written. */
final class PersonalPatterns {

    /**
     * One that needs no knowledge of the question.
     *
     * @param isReally what a pattern cannot say
     */
    record Exact(RemovedKind kind, Pattern pattern, Predicate<String> isReally) {}

    private static final String MONTH =
            "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
                    + "|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec|january|february|march|may|june|july|october)";

    private static final Pattern DATE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:\\d{1,2}(?:[-/.] ?\\d{1,2}[-/.] ?(?:(?:19|20)\\d{2}|\\d{2})"
                    + "|(?:e|th|st|nd|rd)?[ -]" + MONTH + "\\.?[ -](?:(?:19|20)\\d{2}|'\\d{2}))"
                    + "|(?:19|20)\\d{2}-\\d{1,2}-\\d{1,2})(?!\\d)",
            CASE_INSENSITIVE);

    private static final String LETTER = "[0-9A-HJKMNP-TV-Z]";

    private static final Pattern CODE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:(?:%1$s{4}[ .-]?){6}%1$s{2}|(?=[0-9-]*[A-Z])%1$s{4}-%1$s{4})(?![\\p{L}\\d])"
                    .formatted(LETTER));

    private static final Pattern MAIL = Pattern.compile("[^\\s@<>()\uE000-\uF8FF]+@[^\\s@<>()]+\\.\\p{L}{2,}");

    private static final Pattern NINE_DIGITS =
            Pattern.compile("(?<!\\d)(?<!(?:\\+|00)31[ -]?)\\d(?:[ .-]?\\d){8}(?![\\d]|[ .-]\\d)");

    private static final Pattern PHONE = Pattern.compile("(?<![\\d\\p{L}])(?:\\+(?:[\\s.()/-]{0,3}\\d){9,13}"
            + "|\\(?0(?:[\\s.()/-]{0,3}\\d){8,12}"
            + "|31(?:[\\s.()/-]{0,3}\\d){9,11})(?!\\d)");

    private static final String HOUSE = "\\d{1,4}(?:[ -]?[a-zA-Z])?(?![\\p{L}\\d])";

    private static final Pattern STREET = Pattern.compile(
            "(?<!\\p{L})(?!(?:onder|school|heen|terug|snel|auto|fiets|half|uit|ver|mid)(?:weg|plein|pad))"
                    + "(?:\\p{Lu}[\\p{L}'.-]* ){0,3}\\p{L}[\\p{L}'-]{2,}"
                    + "(?:straat|laan|weg|plein|dijk|kade|gracht|hof|pad|singel|dreef|plantsoen|steeg) " + HOUSE
                    + "(?! ?(?:keer|uur|min|km|meter|kind|jaar|we[ek]|dag|maand|leerling|jongen|meisje))",
            UNICODE_CASE);

    private static final Pattern POSTCODE = Pattern.compile(
            "(?<!\\d)[1-9]\\d{3} ?(?:[A-Z]{2}|(?<=\\d)[a-z]{2})(?!\\p{L})(?:[ ,]+(?:nr\\.? ?|nummer )?" + HOUSE + ")?");

    /** In the order in which they are looked for: a day is no telephone number, and neither is a citizen's. */
    static final List<Exact> EXACT = List.of(
            new Exact(RemovedKind.CODE, CODE, any -> true),
            new Exact(RemovedKind.MAIL, MAIL, any -> true),
            new Exact(RemovedKind.DATE, DATE, any -> true),
            new Exact(RemovedKind.POSTCODE, POSTCODE, any -> true),
            new Exact(RemovedKind.CITIZEN_NUMBER, NINE_DIGITS, PersonalPatterns::isCitizenNumber),
            new Exact(RemovedKind.PHONE, PHONE, any -> true),
            new Exact(RemovedKind.ADDRESS, STREET, any -> true));

    private static final String NAME =
            "(\\p{Lu}[\\p{L}'-]+(?: (?:(?:van|de|der|den|ten|ter|el|al|la|le|du|von|bin) ){0,3}"
                    + "\\p{Lu}[\\p{L}'-]+){0,3})";

    private static final String CHILD =
            "(?:(?:klein|pleeg|stief)?(?:zoon|zoontje|dochter|dochtertje|kind)|jongen|meisje"
                    + "|broer|broertje|zus|zusje|neefje|nichtje|leerling"
                    + "|son|daughter|child|pupil|student|brother|sister)";

    private static final List<Pattern> NAMES = Stream.of(
                    "(?:[Mm]ijn|[Mm]'n|[Uu]w|[Jj]e|[Jj]ouw|[Oo]nze|[Oo]ns|[Hh]un|[Zz]ijn|[Hh]aar|[Mm]y|[Oo]ur|[Yy]our)"
                            + " (?:\\p{Ll}+ )?" + CHILD + ",? (?:heet |is |genaamd )?" + NAME,
                    "(?:heet|heette|genaamd|naam is|noemen we|called|named|name is) " + NAME,
                    "(?:[Mm]evrouw|[Mm]eneer|[Dd]e heer|[Mm]evr\\.|[Dd]hr\\.|[Mm]w\\.|[Jj]uf|[Mm]eester|[Dd]okter"
                            + "|[Dd]r\\.|Mrs\\.?|Mr\\.?|Ms\\.?) "
                            + "(?:(?:van|de|der|den|ten|ter) ){0,3}" + NAME,
                    "(?:^|\\n)(?:[Bb]este|[Dd]ag|[Hh]allo|[Hh]oi|[Gg]eachte|[Ll]ieve|Dear|Hello) " + NAME,
                    "(?:[Gg]roet(?:en|jes)?|[Rr]egards),?\\s+(?:van )?" + NAME,
                    NAME + "(?: is| wordt| was|,)? \\(?\\d{1,2} (?:jaar|years?)(?!\\p{L})")
            .map(one -> Pattern.compile("(?<!\\p{L})" + one))
            .toList();

    /** Words with a capital that are nobody's name. */
    private static final Set<String> NOBODY = Set.of("""
            Hij Zij Ze Het Dit Dat Deze Die Er Wie Wij We Ik Mijn Onze Ons Een De Kind Zoon Dochter Jongen Meisje Groep
            Klas Nu Toen Sinds Al Na Van Met Vanaf Tot Nederlands Engels Frans Duits Turks Arabisch He She It This That
            They My Our The Child Son Daughter Boy Girl Now Since For After Dutch English Ouder Ouders Mevrouw Meneer
            Heer Allemaal U Uw Steunpunt School
            """.strip().split("\\s+"));

    private static final Pattern KIND_OF_SCHOOL = Pattern.compile(
            "^(?:(?:[A-Z]{2,5}|basisschool|school|de|het|'t|sbo|so|vso|kindcentrum|ikc|openbare|r\\.?k\\.?) )+",
            CASE_INSENSITIVE);

    private static final int SHORTEST = 3;
    private static final int SHORTEST_SCHOOL = 5;

    private PersonalPatterns() {}

    static Pattern word(String word) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(word.strip()) + "(?![\\p{L}\\p{N}])",
                CASE_INSENSITIVE | UNICODE_CASE);
    }

    /** The whole name, and what people say for short: "De Griffioen", Griffioen. */
    static Stream<String> ofSchool(String name) {
        var sort = KIND_OF_SCHOOL.matcher(name).replaceFirst("");
        return Stream.of(name, sort)
                .filter(one -> one.length() >= SHORTEST_SCHOOL)
                .distinct();
    }

    /** Names by the words in which people mention them. */
    static Set<String> names(String text) {
        var names = new TreeSet<String>();
        for (var pattern : NAMES)
            pattern.matcher(text).results().map(found -> found.group(1)).forEach(name -> {
                if (!NOBODY.contains(name.split(" ")[0])) {
                    names.add(name);
                    partsOfName(name).forEach(names::add);
                }
            });
        return names;
    }

    /** First and last name apart. */
    static Stream<String> partsOfName(String name) {
        return Arrays.stream(name.split("[\\s.]+"))
                .filter(part -> part.length() >= SHORTEST && !part.equals(part.toLowerCase(Locale.ROOT)))
                .filter(part -> !NOBODY.contains(part));
    }

    /** By the test of eleven. */
    private static boolean isCitizenNumber(String grouped) {
        var digits = grouped.replaceAll("\\D", "");
        var sum = -Character.digit(digits.charAt(8), 10);
        for (int place = 0; place < 8; place++) sum += (9 - place) * Character.digit(digits.charAt(place), 10);
        return sum != 0 && sum % 11 == 0;
    }
}
