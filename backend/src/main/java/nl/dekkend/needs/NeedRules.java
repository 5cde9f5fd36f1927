package nl.dekkend.needs;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.dekkend.needs.NeedsFile.Entry;
import org.jspecify.annotations.Nullable;

class NeedRules {

    private NeedRules() {}

    static Set<String> parentIds(Collection<SupportNeed> needs) {
        return needs.stream()
                .map(SupportNeed::parentId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** What is wrong with the taxonomy, in Dutch, for who keeps the file; empty when it can be loaded. */
    static List<String> problems(List<Entry> needs) {
        var problems = new ArrayList<String>();
        Map<String, Entry> byId = needs.stream().collect(toMap(Entry::id, identity(), (first, second) -> first));
        if (byId.size() < needs.size()) problems.add("een id komt twee keer voor.");
        for (var need : needs) {
            if (!GlossaryRules.isTranslated(need.name()) || !GlossaryRules.isTranslated(need.plainName()))
                problems.add("%s: de Nederlandse naam ontbreekt.".formatted(need.id()));
            if (!need.name().keySet().equals(need.plainName().keySet()))
                problems.add("%s: name en plainName hebben niet dezelfde talen.".formatted(need.id()));
            if (need.parent() != null) parentProblem(need, byId.get(need.parent()), problems);
        }
        return problems;
    }

    private static void parentProblem(Entry need, @Nullable Entry parent, List<String> problems) {
        if (parent == null)
            problems.add("%s: de bovenliggende behoefte %s bestaat niet.".formatted(need.id(), need.parent()));
        else if (parent.parent() != null) problems.add("%s: er zijn hoogstens twee lagen.".formatted(need.id()));
    }
}
