package nl.dekkend.needs;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    /** What is wrong with the words, in Dutch, for who keeps the file; empty when they can be loaded. */
    static List<String> problems(List<Entry> terms) {
        var seen = new HashSet<String>();
        return terms.stream()
                .flatMap(term -> problems(term, seen.add(term.id())))
                .toList();
    }

    private static Stream<String> problems(Entry term, boolean isNew) {
        return Stream.of(
                        isNew ? "" : "%s: dit id komt twee keer voor.",
                        isTranslated(term.term()) ? "" : "%s: het Nederlandse woord ontbreekt.",
                        isTranslated(term.explanation()) ? "" : "%s: de Nederlandse uitleg ontbreekt.",
                        term.term().keySet().equals(term.explanation().keySet())
                                ? ""
                                : "%s: term en explanation hebben niet dezelfde talen.")
                .filter(problem -> !problem.isEmpty())
                .map(problem -> problem.formatted(term.id()));
    }
}
