package nl.dekkend.needs;

import io.r2dbc.spi.Readable;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiFunction;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.Language;

/** Reads the texts of one record in all its languages: three columns of equal length. */
class Texts {

    private Texts() {}

    static <T> Map<Language, T> of(Readable row, String explaining, BiFunction<String, String, T> text) {
        var languages = column(row, "languages");
        var names = column(row, "names");
        var explanations = column(row, explaining);
        var texts = new EnumMap<Language, T>(Language.class);
        for (var i = 0; i < languages.length; i++) {
            texts.put(Language.valueOf(languages[i]), text.apply(names[i], explanations[i]));
        }
        return texts;
    }

    private static String[] column(Readable row, String name) {
        return new Columns(row).value(name, String[].class);
    }
}
