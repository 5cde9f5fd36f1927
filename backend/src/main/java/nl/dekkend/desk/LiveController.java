package nl.dekkend.desk;

import java.time.Clock;
import nl.dekkend.graphql.Network;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.SignedIn;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** What askers and desks hear. */
@Controller
class LiveController {

    private final LiveQuestions live;
    private final Clock clock;

    LiveController(LiveQuestions live, Clock clock) {
        this.live = live;
        this.clock = clock;
    }

    @SubscriptionMapping
    Flux<QuestionThread> questionUpdated(@Argument String followUpCode, Network network) {
        return live.ofAsker(followUpCode, network);
    }

    @SubscriptionMapping
    Flux<InboxEvent> inboxUpdated(Actor actor) {
        return live.ofDesk(actor).takeUntilOther(SignedIn.over(clock));
    }
}
