package nl.dekkend.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.Mailbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

/** What a copy of the outbox tells. */
@DekkendMailTest
class SealedLettersTests {

    @Autowired
    Outbox outbox;

    @Autowired
    Postman postman;

    @Autowired
    DatabaseClient sql;

    @BeforeEach
    void nothingWaits() {
        sql.sql("delete from mail.letter").then().block();
        Mailbox.empty();
    }

    @Test
    void nothingReadableWaits() {
        var letter = new Letter("school@de-ark.example", "Herinnering", "Beste collega’s,\n\nDag!");

        outbox.put(List.of(letter)).block();

        assertThat(sql.sql("select l::text || encode(sealed, 'escape') from mail.letter l")
                        .mapValue(String.class)
                        .one()
                        .block())
                .doesNotContain("de-ark", "Herinnering", "collega");
    }

    @Test
    void aLetterThatWaitedBeforeLettersWereSealedGoesToo() {
        sql.sql("""
                insert into mail.letter (id, recipient, subject, body, queued_at, next_try_at)
                values (gen_random_uuid(), 'school@de-ark.example', 'Van vroeger', 'Dag!', now(), '2000-01-01')
                """).then().block();

        postman.round().block();

        assertThat(Mailbox.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("school@de-ark.example");
            assertThat(mail.subject()).isEqualTo("Van vroeger");
        });
    }

    @Test
    void aLetterThatDoesNotOpenWaitsAndTheOthersGo() {
        outbox.put(List.of(new Letter("kwijt@de-ark.example", "Kwijt", "Dag!"))).block();
        sql.sql("update mail.letter set sealed = set_byte(sealed, 20, 255 - get_byte(sealed, 20))")
                .then()
                .block();
        outbox.put(List.of(new Letter("school@de-ark.example", "Herinnering", "Dag!")))
                .block();

        postman.round().block();

        assertThat(Mailbox.mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).isEqualTo("Herinnering"));
        assertThat(sql.sql("select attempts from mail.letter where not delivered and next_try_at > now()")
                        .mapValue(Integer.class)
                        .all()
                        .collectList()
                        .block())
                .containsExactly(1);
    }
}
