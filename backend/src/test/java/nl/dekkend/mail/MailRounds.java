package nl.dekkend.mail;

import org.springframework.boot.test.context.TestComponent;
import reactor.core.publisher.Mono;

/** Lets tests of other modules have their letters brought. */
@TestComponent
public class MailRounds {

    private final Postman postman;

    MailRounds(Postman postman) {
        this.postman = postman;
    }

    /** One round. */
    public Mono<Void> round() {
        return Mono.defer(postman::round);
    }
}
