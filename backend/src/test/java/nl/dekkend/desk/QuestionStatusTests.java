package nl.dekkend.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionStatusTests {

    private static final OffsetDateTime THEN = OffsetDateTime.parse("2026-11-27T12:00:00+01:00");
    private static final LocalDate PROMISED = LocalDate.parse("2026-12-02");
    private static final LocalDate LATER = LocalDate.parse("2026-12-09");

    @ParameterizedTest
    @CsvSource({
        "NEW, NEW",
        "READ, READ",
        "IN_PROGRESS, IN_PROGRESS",
        "ESCALATED, ESCALATED",
        "WAITING_FOR_ASKER, IN_PROGRESS",
        "ANSWERED, IN_PROGRESS",
        "CLOSED, NEW"
    })
    void whoeverWritesOnIsHeard(QuestionStatus before, QuestionStatus after) {
        assertThat(question(before, null).continued(THEN, LATER).status()).isEqualTo(after);
    }

    @Test
    void aPromiseThatStandsIsNotPutOffByWritingOn() {
        var more = question(QuestionStatus.NEW, PROMISED).continued(THEN.plusDays(1), LATER);

        assertThat(more.dueOn()).isEqualTo(PROMISED);
        assertThat(more.lastAt()).isEqualTo(THEN.plusDays(1));
    }

    @Test
    void afterAnAnswerWritingOnMakesANewPromise() {
        assertThat(question(QuestionStatus.ANSWERED, null)
                        .continued(THEN, LATER)
                        .dueOn())
                .isEqualTo(LATER);
    }

    @Test
    void whoeverIsHelpedByOthersWaitsForADayThatWasPromisedAlsoAfterAnAnswer() {
        var after = question(QuestionStatus.ANSWERED, null).escalated(LATER);

        assertThat(after.status()).isEqualTo(QuestionStatus.ESCALATED);
        assertThat(after.dueOn()).isEqualTo(LATER);
        assertThat(question(QuestionStatus.NEW, PROMISED).escalated(LATER).dueOn())
                .isEqualTo(PROMISED);
    }

    @Test
    void closingMovesTheDayOfErasingOnce() {
        var closed = question(QuestionStatus.ANSWERED, null).closed(THEN.plusDays(1));

        assertThat(closed.lastAt()).isEqualTo(THEN.plusDays(1));
        assertThat(closed.closed(THEN.plusDays(300)).lastAt()).isEqualTo(THEN.plusDays(1));
    }

    private static Question question(QuestionStatus status, @Nullable LocalDate due) {
        return new Question(
                UUID.randomUUID(),
                "7K2M-94QX",
                "PO2711",
                "",
                AskerKind.PARENT,
                new Told(null, null, null),
                status,
                THEN,
                THEN,
                due,
                1,
                null);
    }
}
