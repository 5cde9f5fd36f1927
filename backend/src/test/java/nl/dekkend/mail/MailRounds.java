package nl.dekkend.mail;

import org.springframework.boot.test.context.TestComponent;
import reactor.core.publisher.Mono;

/** Lets tests of other modules have their letters brought. */
@TestComponent
public class MailRounds {

    private final Mono<Void> rounds;

    /** As the scheduler does: asks once, and subscribes in every round. */
    MailRounds(Postman postman) {
        rounds = postman.round();
    }

    /** One round. */
    public Mono<Void> round() {
        return rounds;
    }
}
