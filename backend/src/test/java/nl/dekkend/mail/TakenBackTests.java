package nl.dekkend.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.Mailbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

/** What somebody takes back before it went. */
@DekkendMailTest
class TakenBackTests {

    @Autowired
    Outbox outbox;

    @Autowired
    Postman postman;

    @Autowired
    LetterStore letters;

    @BeforeEach
    void nothingIsOnItsWay(@Autowired DatabaseClient sql) {
        sql.sql("delete from mail.letter").then().block();
        Mailbox.empty();
        outbox.put(List.of(new Letter("ouder@voorbeeld.example", "Antwoord", "Dag", "antwoord 1")))
                .block();
    }

    @Test
    void doesNotGoEvenWhenItsTurnHasBegun() {
        var taken = letters.take().collectList().block();

        assertThat(outbox.takeBack(List.of("antwoord 1")).block())
                .containsEntry("antwoord 1", "ouder@voorbeeld.example");
        assertThat(taken)
                .singleElement()
                .satisfies(letter -> postman.deliver(letter).block());

        assertThat(Mailbox.mails()).isEmpty();
    }

    @Test
    void isNothingOnceItWent() {
        postman.round().block();

        assertThat(outbox.takeBack(List.of("antwoord 1")).block()).isEmpty();
        assertThat(Mailbox.mails()).hasSize(1);
    }
}
