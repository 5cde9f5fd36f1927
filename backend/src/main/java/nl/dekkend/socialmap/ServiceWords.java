package nl.dekkend.socialmap;

import java.util.Set;
import nl.dekkend.imports.ImportFollower;
import nl.dekkend.needs.Vocabulary;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Other services, needs or words: people search with other words. */
@Component
class ServiceWords implements ImportFollower {

    private final Vocabulary vocabulary;

    ServiceWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("social-map", "needs", "glossary");
    }

    @Override
    public Mono<Void> follow() {
        return vocabulary.into("socialmap.service");
    }
}
