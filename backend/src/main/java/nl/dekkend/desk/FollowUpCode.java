package nl.dekkend.desk;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;

/**
 * The only key to a question: 128 bits as people copy them.
 *
 * @param letters 26 letters and digits that nobody takes for each other; empty for what is no code
 */
record FollowUpCode(String letters) {

    static final int BYTES = 16;

    /** Crockford's, without I, L, O and U. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LETTERS = 26;
    private static final int GROUP = 4;
    private static final int BITS = 5;

    /** Of the first bytes of something random. */
    static FollowUpCode of(byte[] random) {
        var number = new BigInteger(1, Arrays.copyOf(random, BYTES));
        var letters = new StringBuilder();
        for (int place = LETTERS - 1; place >= 0; place--)
            letters.append(ALPHABET.charAt(number.shiftRight(place * BITS).intValue() & (ALPHABET.length() - 1)));
        return new FollowUpCode(letters.toString());
    }

    /** However it was typed. What is no code becomes one that opens nothing, so that it costs the same to find out. */
    static FollowUpCode read(String typed) {
        var letters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}.]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        var isOne = letters.length() == LETTERS && letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
        return new FollowUpCode(isOne ? letters : "");
    }

    /** In groups. */
    String written() {
        return letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return "FollowUpCode";
    }
}
