package nl.dekkend.offers;

import java.util.Set;
import nl.dekkend.imports.ImportFollower;
import nl.dekkend.needs.Vocabulary;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Other offers, needs or words, or other names of who provides them: people search with other words. */
@Component
class OfferWords implements ImportFollower {

    private final OfferFinding finding;
    private final Vocabulary vocabulary;

    OfferWords(OfferFinding finding, Vocabulary vocabulary) {
        this.finding = finding;
        this.vocabulary = vocabulary;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(
                "offers",
                "needs",
                "glossary",
                "social-map",
                "duo-primary",
                "duo-secondary",
                "school-names",
                "territories",
                "postcodes",
                "municipalities");
    }

    @Override
    public Mono<Void> follow() {
        return finding.renew().then(vocabulary.into("offers.offer"));
    }
}
