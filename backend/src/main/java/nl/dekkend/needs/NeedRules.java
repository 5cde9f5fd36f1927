package nl.dekkend.needs;

import java.util.Map;
import nl.dekkend.imports.RegionProblems;
import nl.dekkend.imports.RegionRecord;
import nl.dekkend.needs.NeedsFile.Entry;

/** What is possible in the taxonomy, of which all needs are known by their ids. */
record NeedRules(Map<String, Entry> byId) {

    /** Adds what is wrong with one need, for who keeps the file. */
    void check(RegionRecord<Entry> at, RegionProblems problems) {
        var need = at.value();
        problems.unlessKnown(at, "parent", need.parent(), byId::containsKey);
        Entry parent = need.parent() == null ? null : byId.get(need.parent());
        if (parent != null && parent.parent() != null) problems.add(at, "parent", "er zijn hoogstens twee lagen.");
    }
}
