package nl.dekkend.corrections;

import java.util.List;
import java.util.Set;
import nl.dekkend.graphql.Network;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.identity.Actor;
import nl.dekkend.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Sends, lists and decides. */
@Controller
class CorrectionController {

    private final Suggesting suggesting;
    private final Deciding deciding;
    private final CorrectionStore corrections;
    private final CorrectionAudit audit;

    CorrectionController(Suggesting suggesting, Deciding deciding, CorrectionStore corrections, CorrectionAudit audit) {
        this.suggesting = suggesting;
        this.deciding = deciding;
        this.corrections = corrections;
        this.audit = audit;
    }

    @QueryMapping
    Mono<Page<Correction>> corrections(
            @Argument @Nullable Set<CorrectionStatus> status, PageRequest page, Actor actor) {
        return corrections.page(Reach.of(actor), status, page).delayUntil(seen -> noted(seen.nodes(), actor));
    }

    /** What somebody sees as another than a desk is not the desk's. */
    private Mono<Void> noted(List<Correction> seen, Actor actor) {
        return Reach.of(actor).desks().isEmpty()
                ? Mono.empty()
                : audit.looks(
                        actor,
                        "corrections",
                        seen.stream()
                                .filter(Correction::isOfDesk)
                                .map(Correction::id)
                                .toList());
    }

    @MutationMapping
    Mono<CorrectionResult> suggestCorrection(@Argument SuggestCorrectionInput input, Network network) {
        return suggesting.suggest(input, network);
    }

    @MutationMapping
    Mono<CorrectionResult> decideCorrections(@Argument DecideCorrectionsInput input, Actor actor) {
        return deciding.decide(input, actor);
    }
}
