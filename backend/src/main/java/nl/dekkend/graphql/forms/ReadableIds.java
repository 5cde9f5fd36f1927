package nl.dekkend.graphql.forms;

import java.text.Normalizer;
import java.util.Locale;

/** Makes ids that people can read. */
public final class ReadableIds {

    private static final int LONGEST = 60;

    private ReadableIds() {}

    /**
     * "Day a Week School (Castricum)" is day-a-week-school-castricum.
     *
     * @param otherwise when the name holds no letter or digit of the ordinary alphabet
     */
    public static String of(String name, String otherwise) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var id = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        var cut = id.substring(0, Math.min(id.length(), LONGEST)).replaceAll("^-|-$", "");
        return cut.isEmpty() ? otherwise : cut;
    }
}
