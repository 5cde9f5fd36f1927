package nl.dekkend.corrections;

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

    CorrectionController(Suggesting suggesting, Deciding deciding, CorrectionStore corrections) {
        this.suggesting = suggesting;
        this.deciding = deciding;
        this.corrections = corrections;
    }

    @QueryMapping
    Mono<Page<Correction>> corrections(
            @Argument @Nullable Set<CorrectionStatus> status, PageRequest page, Actor actor) {
        return corrections.page(Reach.of(actor), status, page);
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
