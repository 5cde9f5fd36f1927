package nl.dekkend.desk;

import java.util.List;
import java.util.Map;
import nl.dekkend.desk.anonymising.AnonymisedAnswer;
import nl.dekkend.desk.anonymising.Anonymising;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What is worked out from messages when they are read: where they lead, and what is left of them without persons. */
@Controller
class MessageController {

    private final MessageLinks links;
    private final Anonymising anonymising;

    MessageController(MessageLinks links, Anonymising anonymising) {
        this.links = links;
        this.anonymising = anonymising;
    }

    @BatchMapping(typeName = "ThreadMessage")
    Mono<Map<ThreadMessage, List<ThreadLink>>> links(List<ThreadMessage> messages) {
        return links.of(messages);
    }

    @BatchMapping(typeName = "DeskQuestion")
    Mono<Map<DeskQuestion, @Nullable AnonymisedAnswer>> anonymised(List<DeskQuestion> questions) {
        return anonymising.of(questions);
    }
}
