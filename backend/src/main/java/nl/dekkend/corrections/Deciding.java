package nl.dekkend.corrections;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dekkend.changes.Once;
import nl.dekkend.changes.Request;
import nl.dekkend.changes.Work;
import nl.dekkend.corrections.CorrectionResult.CorrectionRefused;
import nl.dekkend.corrections.CorrectionResult.CorrectionsConflict;
import nl.dekkend.corrections.CorrectionResult.CorrectionsDecided;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Role;
import nl.dekkend.mail.Outbox;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets those who keep records decide, and tells whoever asked, in one transaction. */
@Component
class Deciding {

    private final CorrectionStore corrections;
    private final DecisionStore decisions;
    private final AnswerText answer;
    private final Outbox outbox;
    private final Once once;
    private final CorrectionAudit audit;

    Deciding(
            CorrectionStore corrections,
            DecisionStore decisions,
            AnswerText answer,
            Outbox outbox,
            Once once,
            CorrectionAudit audit) {
        this.corrections = corrections;
        this.decisions = decisions;
        this.answer = answer;
        this.outbox = outbox;
        this.once = once;
        this.audit = audit;
    }

    Mono<CorrectionResult> decide(DecideCorrectionsInput input, Actor actor) {
        var problems = DecisionRules.problems(input.corrections());
        if (!problems.isEmpty()) return Mono.just(new CorrectionRefused(problems));
        return corrections
                .byIds(input.ids())
                .collectMap(Correction::id)
                .map(known -> DecidingRoles.of(actor, input.ids(), known))
                .flatMap(roles -> decide(input, actor, roles));
    }

    private Mono<CorrectionResult> decide(DecideCorrectionsInput input, Actor actor, List<Role> roles) {
        var request = new Request(actor.id(), "decideCorrections", input.idempotencyKey(), input);
        var work = new Work<>(
                Mono.defer(() -> checked(input, roles)),
                CorrectionResult::receipt,
                receipt -> corrections
                        .byIds(input.ids())
                        .collectMap(Correction::id)
                        .map(known -> decided(input, known)),
                CorrectionRefused::new);
        var ofDesk = IntStream.range(0, roles.size())
                .filter(place -> roles.get(place) == Role.DESK)
                .mapToObj(input.ids()::get)
                .toList();
        return ofDesk.isEmpty() ? once.perform(request, work) : audit.withEach(ofDesk, request, work);
    }

    private static CorrectionResult decided(DecideCorrectionsInput input, Map<String, Correction> known) {
        return new CorrectionsDecided(input.ids().stream()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .toList());
    }

    private Mono<CorrectionResult> checked(DecideCorrectionsInput input, List<Role> roles) {
        var problems = SuggestionRules.problems(input);
        return problems.isEmpty() ? held(input, roles) : Mono.just(new CorrectionRefused(problems));
    }

    private Mono<CorrectionResult> held(DecideCorrectionsInput input, List<Role> roles) {
        return decisions.held(input.ids()).collectList().flatMap(now -> {
            var conflicts = DecisionRules.conflicts(input, now);
            return conflicts.isEmpty() ? write(input, roles) : Mono.just(new CorrectionsConflict(conflicts));
        });
    }

    private Mono<CorrectionResult> write(DecideCorrectionsInput input, List<Role> roles) {
        return decisions
                .decide(input, roles)
                .collectList()
                .delayUntil(this::tell)
                .map(done -> decided(
                        input, done.stream().map(Decided::correction).collect(toMap(Correction::id, identity()))));
    }

    /** An answer that has not gone yet may repeat what is erased: the sender hears that instead. */
    private Mono<Void> tell(Collection<Decided> decided) {
        var answers = decided.stream()
                .map(one -> AnswerText.about(one.correction().id()))
                .toList();
        return outbox.takeBack(answers)
                .map(takenBack -> decided.stream()
                        .map(one -> one.orReplyTo(
                                takenBack.get(AnswerText.about(one.correction().id()))))
                        .flatMap(answer::letters)
                        .toList())
                .flatMap(letters -> letters.isEmpty() ? Mono.empty() : outbox.put(letters));
    }
}
