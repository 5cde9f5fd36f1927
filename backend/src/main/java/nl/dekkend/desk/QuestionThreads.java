package nl.dekkend.desk;

import java.time.Clock;
import java.util.List;
import nl.dekkend.graphql.ErrorCode;
import nl.dekkend.graphql.Network;
import nl.dekkend.graphql.Refused;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Opens questions to whoever has their code. */
@Component
@EnableConfigurationProperties(DeskSettings.class)
class QuestionThreads {

    private final ThreadStore questions;
    private final MessageStore messages;
    private final LabelStore labels;
    private final FollowUpCodes codes;
    private final Turns turns;
    private final DeskSettings settings;
    private final Clock clock;

    QuestionThreads(
            ThreadStore questions,
            MessageStore messages,
            LabelStore labels,
            FollowUpCodes codes,
            Turns turns,
            DeskSettings settings,
            Clock clock) {
        this.questions = questions;
        this.messages = messages;
        this.labels = labels;
        this.codes = codes;
        this.turns = turns;
        this.settings = settings;
        this.clock = clock;
    }

    /** What a code opens; empty for every code that opens nothing. */
    Mono<QuestionThread> byCode(String typed, Network network) {
        return question(typed, network).flatMap(this::of);
    }

    /**
     * The question of a code. Every wrong one costs the same two statements, whatever is wrong with it. A right one is
     * never refused: who else guesses in the same network keeps nobody from their question.
     */
    Mono<Question> question(String typed, Network network) {
        return questions.byLookUp(codes.lookUps(FollowUpCode.read(typed))).switchIfEmpty(wrong(network));
    }

    private Mono<Question> wrong(Network network) {
        return Mono.defer(() -> turns.take(Turn.WRONG_CODE, network.prefix()))
                .flatMap(free -> free ? Mono.empty() : Mono.error(later()));
    }

    /** A question with all that was written in it, and what the desk noted of it; empty when it is being erased. */
    Mono<QuestionThread> of(Question question) {
        var id = question.id();
        return labels.of(List.of(id))
                .map(found -> found.getOrDefault(id, Label.NONE))
                .flatMap(about -> messages.of(id)
                        .collectList()
                        .filter(written -> !written.isEmpty())
                        .map(written -> thread(question, about, written)));
    }

    private QuestionThread thread(Question question, Label about, List<ThreadMessage> written) {
        return new QuestionThread(
                question.number(),
                question.partnershipId(),
                question.status(),
                question.asker(),
                question.askedAt(),
                question.dueOn(),
                settings.until(question.lastAt(), clock.getZone()),
                question.told().replyTo(),
                question.told().school(),
                question.told().place(),
                about,
                question.owner() != null,
                written);
    }

    private static Refused later() {
        return new Refused(ErrorCode.RATE_LIMITED, "Too many wrong codes from your network. Wait a minute.");
    }
}
