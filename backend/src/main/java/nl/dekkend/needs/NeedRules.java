package nl.dekkend.needs;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import nl.dekkend.imports.RegionProblems;
import nl.dekkend.imports.RegionRecord;
import nl.dekkend.needs.NeedsFile.Entry;

class NeedRules {

    private NeedRules() {}

    /** Adds what is wrong with the taxonomy, for who keeps the file. */
    static void check(List<RegionRecord<Entry>> needs, RegionProblems problems) {
        Map<String, Entry> byId = needs.stream().collect(toMap(RegionRecord::id, RegionRecord::value));
        for (var at : needs) {
            var need = at.value();
            if (!GlossaryRules.isTranslated(need.name())) problems.add(at, "name", "het Nederlands ontbreekt.");
            if (!need.name().keySet().equals(need.plainName().keySet()))
                problems.add(at, "plainName", "heeft niet dezelfde talen als name.");
            problems.unlessKnown(at, "parent", need.parent(), byId::containsKey);
            Entry parent = need.parent() == null ? null : byId.get(need.parent());
            if (parent != null && parent.parent() != null) problems.add(at, "parent", "er zijn hoogstens twee lagen.");
        }
    }
}
