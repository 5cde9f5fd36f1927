package nl.dekkend.shared;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Telephone numbers of schools and offices, never of persons. */
public final class PhoneRules {

    /** Net numbers of three digits in the national numbering plan; every other one has four. */
    private static final Set<String> SHORT_NETS = Set.of(
            "010", "013", "015", "020", "023", "024", "026", "030", "033", "035", "036", "038", "040", "043", "045",
            "046", "050", "053", "055", "058", "070", "071", "072", "073", "074", "075", "076", "077", "078", "079",
            "084", "085", "087", "088");

    /** Abroad, or by a spreadsheet that ate the zero. */
    private static final Pattern LOST_ZERO = Pattern.compile("^(?:\\+31|0031|31(?=\\d{9}$)|(?=[1-9]\\d{8}$))0?");

    private static final Pattern FIXED = Pattern.compile("0[1-57-9]\\d{8}");
    private static final Pattern SERVICE = Pattern.compile("0[89]00(\\d{4}|\\d{7})");
    private static final Pattern SHORT = Pattern.compile("112|113|140\\d{2,3}");

    private PhoneRules() {}

    /**
     * "0251226601" is 0251-226601. Null for what is no number of the national plan, and for a mobile one: that belongs
     * to a person.
     */
    public static @Nullable String national(String printed) {
        var digits = LOST_ZERO.matcher(printed.replaceAll("[^0-9+]", "")).replaceFirst("0");
        if (SHORT.matcher(digits).matches()) return digits;
        if (SERVICE.matcher(digits).matches()) return digits.substring(0, 4) + "-" + digits.substring(4);
        if (!FIXED.matcher(digits).matches()) return null;
        var net = SHORT_NETS.contains(digits.substring(0, 3)) ? 3 : 4;
        return digits.substring(0, net) + "-" + digits.substring(net);
    }
}
