package nl.dekkend.profiles.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.dekkend.mail.MailRounds;
import nl.dekkend.profiles.drafts.Form;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.Mailbox;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Schools are reminded by mail, and never too often. */
@DekkendMailTest("dekkend.imports.at-start=true")
class ReminderTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    MovableClock clock;

    Mono<Void> everyRound;

    @Autowired
    MailRounds mail;

    @Autowired
    DatabaseClient sql;

    /** As the scheduler does: asks once, here in the evening, and subscribes in every round. */
    @BeforeEach
    void nobodyWasReminded(@Autowired ReminderRound reminders) {
        for (var table : List.of("profiles.reminder", "profiles.no_reminders", "mail.letter")) {
            sql.sql("delete from " + table).then().block();
        }
        clock.moveTo("2026-09-29");
        clock.moveBy(Duration.ofHours(9));
        everyRound = reminders.remind();
        clock.moveTo("2026-09-30");
        Mailbox.empty();
    }

    @Test
    void aSchoolIsRemindedThirtyFourteenAndThreeDaysBeforeHoweverManyReplicasThereAre() {
        var form = withAddress(10, "ib@tien.example");

        assertThat(mailsOn("2026-09-30", form)).isEmpty();
        assertThat(mailsOn("2026-10-01", form)).hasSize(1);
        assertThat(mailsOn("2026-10-16", form)).hasSize(1);
        assertThat(mailsOn("2026-10-17", form)).hasSize(2);
        assertThat(mailsOn("2026-10-28", form)).hasSize(3);
        assertThat(mailsOn("2026-11-01", form)).hasSize(3);
        assertThat(Office.as(graphQl, "policy").of(form.school()))
                .hasEntrySatisfying(
                        "remindedAt", at -> assertThat(at).asString().startsWith("2026-10-28"));
    }

    @Test
    void whatWasMissedIsMadeUpForOnceWithTheLatestMark() {
        var form = withAddress(11, "ib@elf.example");

        assertThat(mailsOn("2026-10-25", form)).hasSize(1);
        assertThat(mailsOn("2026-10-26", form)).hasSize(1);
    }

    @Test
    void theMailSaysInPlainDutchWhatIsPublicAndHowToStopIt() {
        var form = withAddress(12, "ib@twaalf.example");

        assertThat(mailsOn("2026-10-01", form)).singleElement().satisfies(mail -> {
            assertThat(mail.subject())
                    .startsWith("Ondersteuningsprofiel van ")
                    .endsWith(": uiterste dag 31 oktober 2026");
            assertThat(mail.text())
                    .contains("moet uiterlijk 31 oktober 2026 op Dekkend staan", "Er staat nog geen profiel.")
                    .contains("http://localhost:8000/beheer/", "zet ze uit bij uw school")
                    .doesNotContain("{", "Concept", "concept");
        });
    }

    @Test
    void whoHasHandedItInOrWantsNoneIsLeftAlone() {
        var submitted = withAddress(13, "ib@dertien.example");
        submitted.fill(3);
        submitted.contact("ib@dertien.example");
        submitted.submit();
        var silent = withAddress(14, "ib@veertien.example");
        Office.choose(silent, false)
                .path("result.school.profileRemindersOn")
                .entity(Boolean.class)
                .isEqualTo(false);

        assertThat(mailsOn("2026-10-01", submitted)).isEmpty();
        assertThat(mailsOn("2026-10-01", silent)).isEmpty();
        outcome(silent).isEqualTo("SWITCHED_OFF");
        outcome(submitted).isEqualTo("NOT_NEEDED");
        Office.choose(silent, true);
        assertThat(mailsOn("2026-10-01", silent)).hasSize(1);
    }

    @Test
    void aPartnershipSwitchesThemOffForAllAndMayStillAsk() {
        var form = withAddress(15, "ib@vijftien.example");
        sql.sql("update profiles.setting set reminders_on = false where partnership = 'PO2704'")
                .then()
                .block();
        try {
            assertThat(mailsOn("2026-10-01", form)).isEmpty();
            outcome(form).isEqualTo("SENT");
        } finally {
            sql.sql("update profiles.setting set reminders_on = true where partnership = 'PO2704'")
                    .then()
                    .block();
        }
    }

    @Test
    void anEditorRemindsASchoolOnceADayAndHearsWhoHasNoAddress() {
        var form = withAddress(16, "ib@zestien.example");
        var silent = Office.form(graphQl, 17).school();
        clock.moveTo("2026-11-26");
        var office = Office.as(graphQl, "editor");

        outcomes(office.remind("sleutel", form.school(), silent)).containsExactly("SENT", "NO_ADDRESS");
        outcomes(office.remind("sleutel", form.school(), silent)).containsExactly("SENT", "NO_ADDRESS");
        outcomes(office.remind(null, form.school())).containsExactly("ALREADY_TODAY");
        mail.round().block();

        assertThat(to(form))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("moest uiterlijk 31 oktober"));
        assertThat(office.of(silent)).containsEntry("reminderAddress", "MISSING");
        assertThat(office.of(form.school())).containsEntry("reminderAddress", "KNOWN");
    }

    private Form withAddress(int place, String address) {
        clock.moveTo("2026-09-30");
        var form = Office.form(graphQl, place);
        form.start();
        form.contact(address);
        return form;
    }

    /** What a school has got so far, after four replicas made their rounds on a day. */
    private List<Mailbox.Mail> mailsOn(String day, Form form) {
        clock.moveTo(day);
        Stream.generate(everyRound::toFuture).limit(4).toList().forEach(CompletableFuture::join);
        mail.round().block();
        return to(form);
    }

    private List<Mailbox.Mail> to(Form form) {
        var address = sql.sql("""
                        select c ->> 'email'
                          from profiles.draft_section, jsonb_array_elements(content -> 'contacts') c
                         where school = :school and section = 'CONTACTS' and c ->> 'email' is not null
                        """)
                .bind("school", form.school())
                .mapValue(String.class)
                .one()
                .block();
        return Mailbox.mails().stream()
                .filter(mail -> mail.to().equals(address))
                .toList();
    }

    private GraphQlTester.Entity<String, ?> outcome(Form form) {
        return Office.as(graphQl, "consultant")
                .remind(null, form.school())
                .path("result.reminders[0].outcome")
                .entity(String.class);
    }

    private static GraphQlTester.EntityList<String> outcomes(GraphQlTester.Response answer) {
        return answer.path("result.reminders[*].outcome").entityList(String.class);
    }
}
