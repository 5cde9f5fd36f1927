package nl.dekkend.desk;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.dekkend.desk.duedates.DueDates;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps a question, in the caller's transaction. */
@Component
class NewQuestions {

    private static final int NUMBER_LETTERS = 8;

    /** A new question and the code that opens it. */
    record Kept(Question question, FollowUpCode code) {}

    private final SecureRandom random = new SecureRandom();
    private final FollowUpCodes codes;
    private final ThreadStore questions;
    private final MessageStore messages;
    private final DueDates due;
    private final Clock clock;

    NewQuestions(FollowUpCodes codes, ThreadStore questions, MessageStore messages, DueDates due, Clock clock) {
        this.codes = codes;
        this.questions = questions;
        this.messages = messages;
        this.due = due;
        this.clock = clock;
    }

    Mono<Kept> keep(AskQuestionInput input) {
        var id = UUID.randomUUID();
        var code = codes.make(id, input.idempotencyKey());
        var now = OffsetDateTime.now(clock);
        return due.of(input.partnership())
                .flatMap(day -> questions.add(question(id, code, input, now, day)))
                .delayUntil(question -> messages.add(id, MessageAuthor.ASKER, input.text(), now))
                .map(question -> new Kept(question, code));
    }

    private Question question(UUID id, FollowUpCode code, AskQuestionInput input, OffsetDateTime now, LocalDate due) {
        return new Question(
                id,
                number(),
                input.partnership(),
                codes.lookUp(code),
                input.asker(),
                input.told(),
                QuestionStatus.NEW,
                now,
                now,
                due,
                1,
                null);
    }

    /** As readable as a code, and too short to be taken for one. */
    private String number() {
        var bytes = new byte[FollowUpCode.BYTES];
        random.nextBytes(bytes);
        var letters = FollowUpCode.of(bytes).letters();
        return new FollowUpCode(letters.substring(letters.length() - NUMBER_LETTERS)).written();
    }
}
