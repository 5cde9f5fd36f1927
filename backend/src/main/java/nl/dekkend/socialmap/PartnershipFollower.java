package nl.dekkend.socialmap;

import java.util.List;
import java.util.Set;
import nl.dekkend.changes.Merges;
import nl.dekkend.imports.ImportFollower;
import nl.dekkend.territory.Partnerships;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Other partnerships in law, or other names for them: each is an organisation here too. */
@Component
class PartnershipFollower implements ImportFollower {

    private final OrganisationStore store;
    private final Partnerships partnerships;
    private final Merges merges;

    PartnershipFollower(OrganisationStore store, Partnerships partnerships, Merges merges) {
        this.store = store;
        this.partnerships = partnerships;
        this.merges = merges;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("territories", "partnerships");
    }

    /** Before the social map is loaded nobody knows which partnerships it tells of itself. */
    @Override
    public Mono<Void> follow() {
        return store.all().collectList().filter(loaded -> !loaded.isEmpty()).flatMap(this::renew);
    }

    private Mono<Void> renew(List<Organisation> loaded) {
        var told = loaded.stream().filter(one -> !one.isOfLawAlone()).toList();
        return Mono.zip(partnerships.all().collectList(), store.kept().collectList())
                .map(known -> OrganisationRules.complete(told, known.getT2(), known.getT1()))
                .flatMap(all -> merges.merge(OrganisationStore.MERGE, rows(all)))
                .flatMap(written -> merges.record(List.of(written)));
    }

    private static List<OrganisationRow> rows(List<Organisation> organisations) {
        return organisations.stream().map(OrganisationRow::of).toList();
    }
}
