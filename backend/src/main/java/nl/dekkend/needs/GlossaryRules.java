package nl.dekkend.needs;

import java.util.Map;
import nl.dekkend.imports.RegionProblems;
import nl.dekkend.imports.RegionRecord;
import nl.dekkend.needs.GlossaryFile.Entry;

final class GlossaryRules {

    private GlossaryRules() {}

    /** What somebody typed, so that SQL's LIKE takes every character for itself. */
    static String literally(String typed) {
        return typed.strip().replace("~", "~~").replace("%", "~%").replace("_", "~_");
    }

    /** Adds what is wrong with a word, for who keeps the file. */
    static void check(RegionRecord<Entry> at, RegionProblems problems) {
        var term = at.value();
        TranslationRules.check(
                at, problems, Map.entry("term", term.term()), Map.entry("explanation", term.explanation()));
    }
}
