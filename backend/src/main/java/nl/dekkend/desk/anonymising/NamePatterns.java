package nl.dekkend.desk.anonymising;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words in which people mention somebody by name. */
final class NamePatterns {

    private static final String INITIALS = "(?:\\p{Lu}\\. ?){1,5}+";

    private static final String BETWEEN =
            "(?:(?:van|von|vande|vander|vanden|de|der|den|des|du|ten|ter|te|el|al|ait|la|le|bin|ben|ibn|abu"
                    + "|(?:op|in|aan|uit) (?:den|['’]t)|['’]t) |(?:el|al|ait)-|[dl]['’]){0,3}+";

    private static final String WORD = "\\p{Lu}(?:['’-]?\\p{L}){1,39}+(?!\\p{L})";

    private static final String WORDS = WORD + "(?: " + BETWEEN + WORD + "){0,3}+";

    /** "Sem", "J. de Vries". */
    private static final String WHOLE = "(?:" + INITIALS + BETWEEN + ")?+" + WORDS;

    /** Also "el Amrani". */
    private static final String LAST = "(?:" + INITIALS + ")?+" + BETWEEN + WORDS;

    private static final String WHOSE = "(?:[Mm]ijn|[Mm]['’]n|[Uu]w|[Jj]e|[Jj]ouw|[Jj]ullie|[Oo]nze|[Oo]ns|[Hh]un"
            + "|[Zz]ijn|[Hh]aar|[Dd]e|[Hh]et|[Ee]en|[Mm]y|[Oo]ur|[Yy]our|[Hh]is|[Hh]er|[Tt]heir)";

    private static final String RELATIVE = "(?:(?:klein|pleeg|stief)?(?:zoon|zoontje|dochter|dochtertje)"
            + "|broer|broertje|zus|zusje|neefje|nichtje|son|daughter|brother|sister)";

    private static final String CHILD = "(?:" + RELATIVE
            + "|(?:klein|pleeg|stief)?kind(?:eren)?|jongen|meisje|leerling|child|children|pupil|student)";

    /** Whom one says with a name behind it: "je moeder Fatima". */
    private static final String GROWN_UP = "(?:(?:stief|pleeg|schoon)?(?:moeder|vader|ouders)|mama|papa|mam|pap|oma|opa"
            + "|tante|oom|man|vrouw|ex|partner|vriend|vriendin|buurvrouw|buurman|voogd|mother|father|mum|dad|husband"
            + "|wife|aunt|uncle|grandmother|grandfather)";

    private static final String GREETING = "(?:Beste|Dag|Hallo|Hoi|Hi|Geachte|Lieve|Goede(?:morgen|middag|avond|ndag)"
            + "|Goeiemorgen|Dear|Hello|Good (?:morning|afternoon|evening))";

    private static final String TITLE = "(?:[Mm]evrouw|[Mm]eneer|[Mm]ijnheer|[Hh]e(?:er|ren)|[Ff]amilie|[Ff]am\\."
            + "|[Gg]ezin|[Mm]evr\\.?|[Dd]hr\\.?|[Mm]w\\.?|[Jj]uf(?:f|frouw)?|[Mm]eester|[Dd]okter|[Dd]rs?\\."
            + "|[Cc]ollega|[Dd]irecteur|[Mm]entor|[Ll]eerkracht|[Oo]rthopedagoog|[Bb]egeleider|[Cc]oach"
            + "|Mrs\\.?|Mr\\.?|Ms\\.?)";

    private static final String OF_SOMEBODY = "(?:[Oo]uders?|[Mm]oeder|[Vv]ader|[Mm]ama|[Pp]apa|[Oo]ma|[Oo]pa|[Tt]ante"
            + "|[Oo]om|[Vv]erzorgers?|[Vv]oogd|[Bb]roers?|[Bb]roertjes?|[Zz]us(?:je|jes|sen)?|[Jj]uf|[Mm]eester"
            + "|[Mm]entor|[Ll]eerkracht|[Kk]las|[Ss]chool|[Dd]ossier|[Pp]arents?|[Mm]other|[Ff]ather) (?:van|of)";

    /** Of each the first group is a name, or several. */
    static final List<Pattern> NAMES = Stream.of(
                    WHOSE + " (?:\\p{Ll}{1,30}+ )?" + CHILD + ",? (?:heet |heten |is |genaamd )?" + several(WHOLE),
                    WHOSE + " " + GROWN_UP + ",? (?:heet |is |genaamd )?" + several(WHOLE),
                    "(?:heet|heten|heette|genaamd|(?:voor|achter|roep)?naam(?: is|:)|noemen we|called|named|name is) "
                            + several(WHOLE),
                    TITLE + " " + several(LAST),
                    "(?:(?:^|\\n)[ \\t]{0,8}+(?i:" + GREETING + ")|" + GREETING + "),? " + several(WHOLE),
                    "(?:[Gg]roet(?:en|jes)?|[Rr]egards),?\\s{1,8}+(?:van )?" + several(WHOLE),
                    OF_SOMEBODY + " " + several(LAST),
                    "(" + WHOLE + ")(?: is| wordt| was|,)? \\(?\\d{1,2} (?:jaar|years?)(?!\\p{L})")
            .map(one -> Pattern.compile("(?<!\\p{L})" + one))
            .toList();

    /** "Uw zoon sem": a name without a capital, only where it stands. */
    static final Pattern SMALL = Pattern.compile(
            "(?<= )(?<=(?<!\\p{L})" + WHOSE + " " + RELATIVE + ",? (?:heet )?)\\p{Ll}{3,20}+(?!\\p{L})");

    static final Pattern BETWEEN_NAMES = Pattern.compile(", | (?:en|and|&|of) ");

    private NamePatterns() {}

    /** "Sem, Noor en Fatima". */
    private static String several(String name) {
        return "(" + name + "(?:(?:, " + name + "){0,4} (?:en|and|&|of) " + name + ")?)";
    }
}
