package nl.dekkend.needs;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import nl.dekkend.imports.RegionProblems;
import nl.dekkend.imports.RegionRecord;
import nl.dekkend.shared.Language;

/** Two texts of one record, each in several languages: a name and what goes with it. */
final class TranslationRules {

    private static final Set<String> LANGUAGES =
            Arrays.stream(Language.values()).map(TranslationRules::written).collect(toSet());

    private TranslationRules() {}

    /** Adds what is wrong with them, for who keeps the file. */
    static void check(
            RegionRecord<?> at,
            RegionProblems problems,
            Map.Entry<String, Map<String, String>> names,
            Map.Entry<String, Map<String, String>> beside) {
        var known = names.getValue();
        if (known.getOrDefault("nl", "").isBlank()) problems.add(at, names.getKey(), "het Nederlands ontbreekt.");
        if (!known.keySet().equals(beside.getValue().keySet()))
            problems.add(at, beside.getKey(), "heeft niet dezelfde talen als " + names.getKey() + ".");
        problems.unlessKnown(at, names.getKey(), known.keySet(), LANGUAGES::contains);
    }

    /** Both texts together, by language. */
    static <T> Map<Language, T> texts(
            Map<String, String> names, Map<String, String> beside, BiFunction<String, String, T> text) {
        var texts = new EnumMap<Language, T>(Language.class);
        for (var language : Language.values()) {
            var name = names.get(written(language));
            var other = beside.get(written(language));
            if (name != null && other != null) texts.put(language, text.apply(name, other));
        }
        return texts;
    }

    private static String written(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
