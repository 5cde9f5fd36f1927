package nl.dekkend.profiles.office;

import static org.assertj.core.api.Assertions.assertThat;

import nl.dekkend.mail.MailRounds;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.Mailbox;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** Of the partnerships the first has settled a day that is in no calendar. */
@DekkendMailTest("dekkend.imports.at-start=true")
class ReminderTroubleTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    MovableClock clock;

    @Autowired
    ReminderRound reminders;

    @Autowired
    MailRounds mail;

    @Autowired
    DatabaseClient sql;

    @BeforeEach
    void aPartnershipIsInTrouble() {
        run("""
            insert into profiles.norm
                   (id, partnership, number, title, threshold, valid_from, published, items, source, example)
            values ('PO0001.1', 'PO0001', 1, '{"nl": "Norm"}', 0.8, '2024-08-01', true, '[]', '{"title": "x"}', true)
            """);
        run("""
            insert into profiles.setting (partnership, published_by, due_month, due_day)
            values ('PO0001', 'SCHOOL', 2, 31)
            """);
        Mailbox.empty();
    }

    @AfterEach
    void itIsGone() {
        run("delete from profiles.norm where partnership = 'PO0001'");
        run("delete from profiles.setting where partnership = 'PO0001'");
    }

    @Test
    void theSchoolsOfOthersAreRemindedAllTheSame() {
        clock.moveTo("2026-10-01");
        var form = Office.form(graphQl, 19);
        form.start();
        form.contact("ib@negentien.example");

        reminders.remind().block();
        mail.round().block();

        assertThat(Mailbox.mails()).extracting(Mailbox.Mail::to).contains("ib@negentien.example");
    }

    private void run(String statement) {
        sql.sql(statement).then().block();
    }
}
