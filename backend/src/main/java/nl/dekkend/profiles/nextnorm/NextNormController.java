package nl.dekkend.profiles.nextnorm;

import java.util.List;
import nl.dekkend.graphql.Problem;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Scope;
import nl.dekkend.profiles.nextnorm.NextNormInputs.PublishNormInput;
import nl.dekkend.profiles.nextnorm.NextNormInputs.SaveNormDraftInput;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What the partnership's editor does with the next norm. */
@Controller
class NextNormController {

    private final NextNorms nextNorms;
    private final NormWriting writing;
    private final NormPublishing publishing;

    NextNormController(NextNorms nextNorms, NormWriting writing, NormPublishing publishing) {
        this.nextNorms = nextNorms;
        this.writing = writing;
        this.publishing = publishing;
    }

    @QueryMapping
    Mono<SupportNormDraft> supportNormDraft(@Argument String partnership, Actor actor) {
        return Right.KEEP_NORM.by(actor, Scope.ofPartnership(partnership)).isPresent()
                ? nextNorms.find(partnership)
                : Mono.empty();
    }

    @SchemaMapping
    Mono<List<Problem>> problems(SupportNormDraft draft) {
        return nextNorms.missing(draft.norm());
    }

    @MutationMapping
    Mono<NextNormResult> saveNormDraft(@Argument SaveNormDraftInput input, Actor actor) {
        return writing.save(input, actor);
    }

    @MutationMapping
    Mono<NextNormResult> publishNorm(@Argument PublishNormInput input, Actor actor) {
        return publishing.publish(input, actor);
    }
}
