package nl.dekkend.imports;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import nl.dekkend.imports.RecordFaults.Fault;
import nl.dekkend.shared.Language;
import nl.dekkend.shared.Text;

/** All texts of one record are there in Dutch and in the same other languages: nobody reads half of it in their own. */
final class RecordTextRules {

    private RecordTextRules() {}

    /** What is missing from the texts of one record, which are known by their paths in it. */
    static List<Fault> faults(Map<String, Text> texts) {
        var spoken = EnumSet.of(Language.NL);
        texts.values().stream().map(text -> text.byLanguage().keySet()).forEach(spoken::addAll);
        return texts.entrySet().stream()
                .flatMap(at -> spoken.stream()
                        .filter(language -> isMissing(at.getValue(), language))
                        .map(language ->
                                new Fault(0, at.getKey() + "/" + language.code(), "deze tekst ontbreekt of is leeg.")))
                .toList();
    }

    private static boolean isMissing(Text text, Language language) {
        return text.byLanguage().getOrDefault(language, "").isBlank();
    }
}
