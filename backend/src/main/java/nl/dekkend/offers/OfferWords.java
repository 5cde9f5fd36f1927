package nl.dekkend.offers;

import java.util.Set;
import nl.dekkend.imports.ImportFollower;
import nl.dekkend.needs.Vocabulary;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Other offers, needs or words: people search with other words. */
@Component
class OfferWords implements ImportFollower {

    private final Vocabulary vocabulary;

    OfferWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("offers", "needs", "glossary");
    }

    @Override
    public Mono<Void> follow() {
        return vocabulary.into("offers.offer");
    }
}
