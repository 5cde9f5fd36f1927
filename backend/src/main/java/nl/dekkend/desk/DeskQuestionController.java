package nl.dekkend.desk;

import static java.util.Objects.requireNonNullElse;
import static nl.dekkend.graphql.Batches.everyKey;

import java.util.List;
import java.util.Map;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.identity.Actor;
import nl.dekkend.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What a desk sees of questions. */
@Controller
class DeskQuestionController {

    private final Inbox inbox;
    private final MessageStore messages;
    private final NoteStore notes;

    DeskQuestionController(Inbox inbox, MessageStore messages, NoteStore notes) {
        this.inbox = inbox;
        this.messages = messages;
        this.notes = notes;
    }

    @QueryMapping
    Mono<Page<DeskQuestion>> questionInbox(
            @Argument @Nullable InboxFilter filter, @Argument @Nullable InboxSort sort, PageRequest page, Actor actor) {
        return inbox.page(InboxFilter.or(filter), requireNonNullElse(sort, InboxSort.DUE_DATE), page, actor);
    }

    @QueryMapping
    Mono<DeskQuestion> deskQuestion(@Argument String number, Actor actor) {
        return inbox.byNumber(number, actor);
    }

    @BatchMapping(typeName = "DeskQuestion")
    Mono<Map<DeskQuestion, List<ThreadMessage>>> messages(List<DeskQuestion> questions) {
        return messages.of(questions.stream().map(DeskQuestion::id).toList())
                .map(found -> everyKey(questions, one -> List.copyOf(found.getOrDefault(one.id(), List.of()))));
    }

    @BatchMapping(typeName = "DeskQuestion")
    Mono<Map<DeskQuestion, List<InternalNote>>> notes(List<DeskQuestion> questions) {
        return notes.of(questions.stream().map(DeskQuestion::id).toList())
                .map(found -> everyKey(questions, one -> List.copyOf(found.getOrDefault(one.id(), List.of()))));
    }
}
