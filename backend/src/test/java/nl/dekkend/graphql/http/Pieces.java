package nl.dekkend.graphql.http;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes out {@code ${1000*piece}} and {@code ${hex:ff}}, so that a file can hold what is too long or no text. */
final class Pieces {

    private static final Pattern REPEATED = Pattern.compile("\\$\\{(\\d+)\\*([^}]*)}");
    private static final Pattern BYTES = Pattern.compile("\\$\\{hex:([0-9a-f]+)}");

    private Pieces() {}

    /** In a piece {@code #} is its number, and {@code <} and {@code >} are braces. */
    static String text(String text) {
        return REPEATED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(repeated(
                        Integer.parseInt(found.group(1)),
                        found.group(2).replace('<', '{').replace('>', '}'))));
    }

    static byte[] bytes(String text) {
        String written = BYTES.matcher(text(text))
                .replaceAll(found -> Matcher.quoteReplacement(
                        new String(HexFormat.of().parseHex(found.group(1)), StandardCharsets.ISO_8859_1)));
        return written.getBytes(BYTES.matcher(text).find() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    private static String repeated(int times, String piece) {
        StringBuilder written = new StringBuilder();
        for (int number = 0; number < times; number++) {
            written.append(piece.replace("#", String.valueOf(number)));
        }
        return written.toString();
    }
}
