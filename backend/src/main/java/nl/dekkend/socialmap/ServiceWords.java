package nl.dekkend.socialmap;

import java.util.Set;
import nl.dekkend.imports.ImportFollower;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Other services, organisations, needs or words: people search with other words. */
@Component
class ServiceWords implements ImportFollower {

    private final ServiceFinding finding;

    ServiceWords(ServiceFinding finding) {
        this.finding = finding;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("social-map", "needs", "glossary", "territories", "partnerships");
    }

    @Override
    public Mono<Void> follow() {
        return finding.renew();
    }
}
