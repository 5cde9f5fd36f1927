package nl.dekkend.schools.register;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Place names as people write them. The register prints capitals, and adds a province or municipality to tell them
 * apart.
 */
final class PlaceNameRules {

    private static final Pattern ADDITION = Pattern.compile(" (GEM\\.? .+|NH|ZH|NB|LB|GLD|OV|UT|FR|GN|DR|CA)$");
    private static final Pattern WORD = Pattern.compile("[^\\s-]+");
    private static final Set<String> SMALL = Set.of(
            "aan", "bij", "de", "den", "der", "en", "het", "in", "onder", "op", "over", "te", "ten", "ter", "van");

    private PlaceNameRules() {}

    /**
     * "DRIEHUIS NH" is Driehuis, "'S-GRAVENHAGE" is 's-Gravenhage, "CAPELLE AAN DEN IJSSEL" is Capelle aan den IJssel.
     */
    static String ordinary(String printed) {
        var place = ADDITION.matcher(printed.strip()).replaceFirst("");
        return WORD.matcher(whole(place))
                .replaceAll(found -> word(found.group().toLowerCase(Locale.ROOT), found.start() == 0));
    }

    // The field holds 24 characters; these two places do not fit.
    private static String whole(String place) {
        return place.replace(" AD IJSSEL", " AAN DEN IJSSEL").replace("VRIEZENV WIJK", "VRIEZENVEENSEWIJK");
    }

    private static String word(String word, boolean first) {
        if (word.startsWith("'") || (!first && SMALL.contains(word))) return word;
        if (word.startsWith("ij")) return "IJ" + word.substring(2);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
