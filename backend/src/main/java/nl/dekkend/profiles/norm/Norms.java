package nl.dekkend.profiles.norm;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The norms of the partnerships, every version of them. */
public interface Norms {

    /** Those with these ids. */
    Flux<SupportNorm> byIds(Collection<String> ids);

    /** The published versions of one partnership, newest first; 20 at most. */
    Flux<SupportNorm> published(String partnership);

    /** The newest published norm of each partnership that is in force on a day, by partnership. */
    Mono<Map<String, SupportNorm>> inForce(Collection<String> partnerships, LocalDate on);
}
