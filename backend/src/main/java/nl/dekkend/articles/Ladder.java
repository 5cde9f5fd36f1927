package nl.dekkend.articles;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.dekkend.graphql.Known;
import nl.dekkend.shared.ContactPoint;
import nl.dekkend.socialmap.Organisation;
import nl.dekkend.socialmap.Organisations;
import nl.dekkend.socialmap.SupportDesk;
import nl.dekkend.socialmap.SupportDesks;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The general steps with those who help in one partnership. */
@Component
class Ladder {

    /** Who helps there. */
    private record Helpers(
            Partnership partnership, Optional<SupportDesk> desk, Map<String, Organisation> organisations) {

        EscalationStep step(LadderRow row) {
            if (row.isHelpedBy(LadderRow.DESK))
                return row.step(
                        desk.map(SupportDesk::organisationId).orElse(null),
                        desk.map(SupportDesk::phone).orElse(null));
            if (row.isHelpedBy(LadderRow.OFFICE)) return row.step(null, office());
            var organisation = organisations.get(String.valueOf(row.helper()));
            return organisation == null ? row.step(null, null) : row.step(organisation.id(), organisation.phone());
        }

        private @Nullable String office() {
            return partnership.contacts().stream()
                    .map(ContactPoint::phone)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
    }

    private final LadderStore store;
    private final Partnerships partnerships;
    private final SupportDesks desks;
    private final Organisations organisations;

    Ladder(LadderStore store, Partnerships partnerships, SupportDesks desks, Organisations organisations) {
        this.store = store;
        this.partnerships = partnerships;
        this.desks = desks;
        this.organisations = organisations;
    }

    /** Refuses a code that nobody has. */
    Flux<EscalationStep> of(String code) {
        return Known.require("partnership", code, partnerships::byIds, Partnership::id)
                .then(Mono.defer(() -> partnerships.byId(code)))
                .zipWhen(partnership -> store.of(partnership.sector()).collectList())
                .flatMapMany(found -> steps(found.getT1(), found.getT2()));
    }

    private Flux<EscalationStep> steps(Partnership partnership, List<LadderRow> rows) {
        var named =
                rows.stream().map(LadderRow::helper).filter(Objects::nonNull).collect(toSet());
        return Mono.zip(
                        desks.byPartnership(partnership.id()).map(Optional::of).defaultIfEmpty(Optional.empty()),
                        organisations
                                .byIds(named)
                                .filter(one -> !one.withdrawn())
                                .collectMap(Organisation::id))
                .map(known -> new Helpers(partnership, known.getT1(), known.getT2()))
                .flatMapIterable(helpers -> rows.stream().map(helpers::step).toList());
    }
}
