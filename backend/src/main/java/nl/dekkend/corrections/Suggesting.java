package nl.dekkend.corrections;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.dekkend.changes.Once;
import nl.dekkend.changes.Request;
import nl.dekkend.changes.Work;
import nl.dekkend.corrections.CorrectionResult.CorrectionRefused;
import nl.dekkend.corrections.CorrectionResult.CorrectionSuggested;
import nl.dekkend.graphql.Network;
import nl.dekkend.graphql.Problem;
import nl.dekkend.identity.Actor;
import nl.dekkend.mail.Outbox;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes in what anybody says is wrong. */
@Component
class Suggesting {

    private final SuggestionGate gate;
    private final Subjects subjects;
    private final CorrectionStore corrections;
    private final Outbox outbox;
    private final Once once;
    private final Clock clock;

    Suggesting(
            SuggestionGate gate,
            Subjects subjects,
            CorrectionStore corrections,
            Outbox outbox,
            Once once,
            Clock clock) {
        this.gate = gate;
        this.subjects = subjects;
        this.corrections = corrections;
        this.outbox = outbox;
        this.once = once;
        this.clock = clock;
    }

    Mono<CorrectionResult> suggest(SuggestCorrectionInput input, Network network) {
        var problems = SuggestionRules.problems(input, outbox.isOpen());
        if (!problems.isEmpty()) return Mono.just(new CorrectionRefused(problems));
        return subjects.find(input.subjectType(), input.subject())
                .flatMap(subject -> keepOnce(input, subject, network))
                .defaultIfEmpty(
                        CorrectionResult.refused(Problem.of(CorrectionProblem.UNKNOWN_RECORD, "input.subject")));
    }

    private static CorrectionResult later(Duration wait) {
        return CorrectionResult.refused(Problem.of(
                CorrectionProblem.TOO_MANY_SUGGESTIONS,
                null,
                wait.plusSeconds(59).toMinutes()));
    }

    /** All senders are one caller here: nobody is told apart, and no answer tells anything private. */
    private Mono<CorrectionResult> keepOnce(SuggestCorrectionInput input, Subject subject, Network network) {
        return once.perform(
                new Request(Actor.ANONYMOUS.id(), "suggestCorrection", input.idempotencyKey(), input),
                new Work<>(
                        Mono.defer(() -> keep(input, subject, network)),
                        CorrectionResult::receipt,
                        day -> Mono.just(new CorrectionSuggested(subject.readBy(), LocalDate.parse(day))),
                        CorrectionRefused::new));
    }

    /** Only what is new costs a turn at the gate. A machine hears what people would. */
    private Mono<CorrectionResult> keep(SuggestCorrectionInput input, Subject subject, Network network) {
        var wait = gate.enter(network, subject);
        if (wait.isPresent()) return Mono.just(later(wait.get()));
        var added = input.byAMachine()
                ? corrections.hasRoom(subject)
                : corrections.add(subject.readBy().isEmpty() ? input.withoutAddress() : input, subject);
        return added.map(room -> room ? suggested(subject) : tooMany());
    }

    private CorrectionResult suggested(Subject subject) {
        return new CorrectionSuggested(
                subject.readBy(), KeepingRules.until(OffsetDateTime.now(clock), null, clock.getZone()));
    }

    private static CorrectionResult tooMany() {
        return CorrectionResult.refused(
                Problem.of(CorrectionProblem.MANY_WAIT_ALREADY, "input.subject", SuggestionRules.MOST_WAITING));
    }
}
