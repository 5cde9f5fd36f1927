package nl.dekkend.graphql.http;

import io.netty.channel.ChannelException;
import io.netty.handler.timeout.TimeoutException;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import nl.dekkend.graphql.Unquoted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Hooks;

/** Errors that come when nobody listens any more. A client that went away is no fault of ours and may fill no log. */
@Component
class DroppedErrors {

    private static final Logger log = LoggerFactory.getLogger(DroppedErrors.class);

    @PostConstruct
    void listen() {
        Hooks.onErrorDropped(DroppedErrors::note);
    }

    @PreDestroy
    void leave() {
        Hooks.resetOnErrorDropped();
    }

    private static void note(Throwable dropped) {
        switch (dropped) {
            case TimeoutException silent -> {}
            case ChannelException closed -> {}
            case IOException gone -> {}
            default -> log.atError().setCause(new Unquoted(dropped)).log("An error came when nobody listened any more");
        }
    }
}
