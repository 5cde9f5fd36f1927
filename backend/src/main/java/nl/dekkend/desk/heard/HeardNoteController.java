package nl.dekkend.desk.heard;

import static nl.dekkend.graphql.Batches.lists;

import java.util.List;
import java.util.Map;
import nl.dekkend.identity.Actor;
import nl.dekkend.territory.Partnership;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What desks heard: everybody reads it, the desk says it. */
@Controller
class HeardNoteController {

    private final HeardNoteStore store;
    private final HeardNotes notes;

    HeardNoteController(HeardNoteStore store, HeardNotes notes) {
        this.store = store;
        this.notes = notes;
    }

    @BatchMapping
    Mono<Map<Partnership, List<HeardNote>>> heardNotes(List<Partnership> partnerships) {
        return store.of(partnerships.stream().map(Partnership::id).toList())
                .map(found -> lists(partnerships, Partnership::id, found));
    }

    @MutationMapping
    Mono<HeardNoteResult> saveHeardNote(@Argument SaveHeardNoteInput input, Actor actor) {
        return notes.save(input, actor);
    }

    @MutationMapping
    Mono<HeardNoteResult> removeHeardNote(@Argument RemoveHeardNoteInput input, Actor actor) {
        return notes.remove(input, actor);
    }
}
