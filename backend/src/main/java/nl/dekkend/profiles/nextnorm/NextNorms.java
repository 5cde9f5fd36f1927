package nl.dekkend.profiles.nextnorm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.dekkend.graphql.Problem;
import nl.dekkend.profiles.norm.NormItem;
import nl.dekkend.profiles.norm.Norms;
import nl.dekkend.profiles.norm.SupportNorm;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The next versions of norms, beside what was published before. */
@Component
class NextNorms {

    private final NextNormStore store;
    private final Norms norms;
    private final Clock clock;

    NextNorms(NextNormStore store, Norms norms, Clock clock) {
        this.store = store;
        this.norms = norms;
        this.clock = clock;
    }

    /** Empty when nobody writes one. */
    Mono<SupportNormDraft> find(String partnership) {
        return store.find(partnership)
                .zipWith(norms.published(partnership).collectList())
                .map(found ->
                        new SupportNormDraft(found.getT1().norm(), found.getT1().at(), asked(found.getT2())));
    }

    /** What keeps it from being published today. */
    Mono<List<Problem>> missing(SupportNorm norm) {
        return norms.published(norm.partnershipId())
                .map(SupportNorm::validFrom)
                .collectList()
                .map(begun -> NextNormRules.missing(norm, begun, LocalDate.now(clock)));
    }

    private static List<NormItem> asked(List<SupportNorm> published) {
        return published.isEmpty() ? List.of() : published.getFirst().items();
    }
}
