package nl.dekkend.desk;

import static org.assertj.core.api.Assertions.assertThat;

import nl.dekkend.testing.DekkendMailTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.r2dbc.core.DatabaseClient;

/** Answers are sent every second, and while the database is away none of those rounds gets anywhere. */
@DekkendMailTest({
    "dekkend.imports.at-start=true",
    "dekkend.requests.trusted-proxies=127.0.0.0/8",
    "dekkend.desk.undo=10s"
})
@ExtendWith(OutputCaptureExtension.class)
class SendingWhileAwayTests {

    @Test
    void aDatabaseThatIsAwayIsSaidOnceUntilItIsBack(
            CapturedOutput log, @Autowired DatabaseClient sql, @Autowired Sending sending) {
        for (int time = 0; time < 2; time++) {
            sql.sql("alter table desk.outgoing rename to away").then().block();
            for (int round = 0; round < 3; round++) sending.round().block();
            sql.sql("alter table desk.away rename to outgoing").then().block();
            sending.round().block();
        }

        assertThat(log.getOut().lines().filter(line -> line.contains("An answer did not leave")))
                .hasSize(2);
    }
}
