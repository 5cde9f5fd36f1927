package nl.dekkend.desk.standardanswers;

import java.util.concurrent.CompletableFuture;
import nl.dekkend.desk.standardanswers.AnswerFilling.Values;
import nl.dekkend.desk.standardanswers.AnswerFilling.Wanted;
import nl.dekkend.identity.Actor;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Texts that a desk keeps at hand. */
@Controller
class StandardAnswerController {

    private final StandardAnswers answers;

    StandardAnswerController(StandardAnswers answers, AnswerFilling filling, BatchLoaderRegistry batches) {
        this.answers = answers;
        batches.forTypePair(Wanted.class, Values.class)
                .registerMappedBatchLoader((wanted, environment) -> filling.of(wanted));
    }

    @QueryMapping
    Flux<StandardAnswer> standardAnswers(@Argument String partnership, Actor actor) {
        return answers.of(partnership, actor);
    }

    @MutationMapping
    Mono<StandardAnswerResult> saveStandardAnswer(@Argument SaveStandardAnswerInput input, Actor actor) {
        return answers.save(input, actor);
    }

    @MutationMapping
    Mono<StandardAnswerResult> removeStandardAnswer(@Argument RemoveStandardAnswerInput input, Actor actor) {
        return answers.remove(input, actor);
    }

    @SchemaMapping(typeName = "StandardAnswer")
    CompletableFuture<@Nullable String> textFor(
            StandardAnswer answer, @Argument String question, Actor actor, DataLoader<Wanted, Values> values) {
        return values.load(new Wanted(question, answer.partnershipId(), actor))
                .thenApply(found -> found == null ? null : StandardAnswerRules.filled(answer.text(), found.known()));
    }
}
