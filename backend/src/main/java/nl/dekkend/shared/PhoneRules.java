package nl.dekkend.schools.register;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Telephone numbers of schools, never of persons. */
final class PhoneRules {

    /** Net numbers of three digits in the national numbering plan; every other one has four. */
    private static final Set<String> SHORT_NETS = Set.of(
            "010", "013", "015", "020", "023", "024", "026", "030", "033", "035", "036", "038", "040", "043", "045",
            "046", "050", "053", "055", "058", "070", "071", "072", "073", "074", "075", "076", "077", "078", "079",
            "084", "085", "087", "088");

    /** Abroad, or by a spreadsheet that ate the zero. */
    private static final Pattern LOST_ZERO = Pattern.compile("^(?:\\+31|0031|31(?=\\d{9}$)|(?=[1-9]\\d{8}$))0?");

    private PhoneRules() {}

    /** "0251226601" is 0251-226601. Null without a number, and for a mobile one: that belongs to a person. */
    static @Nullable String national(String printed) {
        var digits = LOST_ZERO.matcher(printed.replaceAll("[^0-9+]", "")).replaceFirst("0");
        if (digits.isEmpty() || digits.startsWith("06")) return null;
        if (!digits.matches("0[1-9]\\d{8}")) return digits;
        var net = SHORT_NETS.contains(digits.substring(0, 3)) ? 3 : 4;
        return digits.substring(0, net) + "-" + digits.substring(net);
    }
}
