package nl.dekkend.schools.division;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import nl.dekkend.changes.ChangeKind;
import nl.dekkend.changes.Changes;
import nl.dekkend.schools.division.DivisionSchools.Moved;
import nl.dekkend.territory.CoreArea;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells whoever follows what a change was about: the core area, those that lost a school, and the schools. */
@Component
class DivisionChanges {

    private static final String AREA = "CoreArea";

    private final Changes changes;

    DivisionChanges(Changes changes) {
        this.changes = changes;
    }

    /** @param areas as they were before */
    Mono<Void> saved(String area, Collection<CoreArea> areas, Collection<Moved> moved) {
        var wasThere = areas.stream().anyMatch(one -> one.id().equals(area) && !one.ended());
        return note(area, wasThere ? ChangeKind.CHANGED : ChangeKind.ADDED, moved);
    }

    Mono<Void> ended(String area, Collection<Moved> moved) {
        return note(area, ChangeKind.REMOVED, moved);
    }

    private Mono<Void> note(String area, ChangeKind kind, Collection<Moved> moved) {
        var others = moved.stream()
                .map(Moved::before)
                .filter(Objects::nonNull)
                .filter(before -> !before.equals(area))
                .collect(toCollection(TreeSet::new));
        var schools = moved.stream().map(Moved::school).collect(toCollection(TreeSet::new));
        return changes.record(kind, AREA, List.of(area))
                .then(Mono.defer(() -> changes.record(ChangeKind.CHANGED, AREA, others)))
                .then(Mono.defer(() -> changes.record(ChangeKind.CHANGED, "School", schools)));
    }
}
