package nl.dekkend.needs;

import java.util.Map;
import nl.dekkend.imports.RegionProblems;
import nl.dekkend.imports.RegionRecord;
import nl.dekkend.needs.GlossaryFile.Entry;

class GlossaryRules {

    private GlossaryRules() {}

    /** What somebody typed, so that SQL's LIKE takes every character for itself. */
    static String literally(String typed) {
        return typed.strip().replace("~", "~~").replace("%", "~%").replace("_", "~_");
    }

    static boolean isTranslated(Map<String, String> texts) {
        return !texts.getOrDefault("nl", "").isBlank();
    }

    /** Adds what is wrong with a word, for who keeps the file. */
    static void check(RegionRecord<Entry> at, RegionProblems problems) {
        var term = at.value();
        if (!isTranslated(term.term())) problems.add(at, "term", "het Nederlands ontbreekt.");
        if (!term.term().keySet().equals(term.explanation().keySet()))
            problems.add(at, "explanation", "heeft niet dezelfde talen als term.");
    }
}
