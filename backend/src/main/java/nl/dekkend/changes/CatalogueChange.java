package nl.dekkend.changes;

import java.util.List;

/** What changed since the event before, oldest first. */
record CatalogueChange(List<Change> changes) {

    CatalogueChange {
        changes = List.copyOf(changes);
    }
}
