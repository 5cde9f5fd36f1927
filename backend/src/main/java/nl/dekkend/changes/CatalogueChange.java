package nl.dekkend.changes;

import java.util.List;

/** What changed since the event before, oldest first. */
record CatalogueChange(List<Change> changes) {

    /** Nothing yet: from here on nothing is missed. */
    static final CatalogueChange BEGUN = new CatalogueChange(List.of());

    CatalogueChange {
        changes = List.copyOf(changes);
    }
}
