package nl.dekkend.articles;

import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What was written for everybody from what one person asked, as long as it is not published. */
@Component
public class WrittenFromQuestions {

    private final ArticleDraftStore drafts;
    private final RevisionStore revisions;

    WrittenFromQuestions(ArticleDraftStore drafts, RevisionStore revisions) {
        this.drafts = drafts;
        this.revisions = revisions;
    }

    /** Erases it with its history, in the caller's transaction. Who did what and when stays. */
    public Mono<Void> erase(Collection<UUID> questions) {
        return questions.isEmpty() ? Mono.empty() : drafts.eraseOf(questions).then(revisions.eraseOf(questions));
    }
}
