package nl.dekkend.desk;

import nl.dekkend.graphql.Network;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What whoever asks a desk sees and does. */
@Controller
class AskerController {

    private final Asking asking;
    private final Continuing continuing;
    private final Erasing erasing;
    private final QuestionThreads threads;

    AskerController(Asking asking, Continuing continuing, Erasing erasing, QuestionThreads threads) {
        this.asking = asking;
        this.continuing = continuing;
        this.erasing = erasing;
        this.threads = threads;
    }

    @QueryMapping
    Mono<QuestionThread> myQuestion(@Argument String followUpCode, Network network) {
        return threads.byCode(followUpCode, network);
    }

    @MutationMapping
    Mono<QuestionResult> askQuestion(@Argument AskQuestionInput input, Network network) {
        return asking.ask(input, network);
    }

    @MutationMapping
    Mono<QuestionResult> replyToQuestion(@Argument ReplyToQuestionInput input, Network network) {
        return continuing.reply(input, network);
    }

    @MutationMapping
    Mono<QuestionResult> eraseQuestion(@Argument EraseQuestionInput input, Network network) {
        return erasing.erase(input, network);
    }
}
