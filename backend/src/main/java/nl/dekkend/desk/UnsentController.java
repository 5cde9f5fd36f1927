package nl.dekkend.desk;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.dekkend.graphql.Batches;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a desk sees of answers that have not left, and of its colleagues. */
@Controller
class UnsentController {

    private final AnswerDrafts drafts;
    private final OutgoingStore outgoing;
    private final ColleagueStore colleagues;
    private final Audit audit;

    UnsentController(AnswerDrafts drafts, OutgoingStore outgoing, ColleagueStore colleagues, Audit audit) {
        this.drafts = drafts;
        this.outgoing = outgoing;
        this.colleagues = colleagues;
        this.audit = audit;
    }

    @QueryMapping
    Flux<DeskColleague> deskColleagues(@Argument String partnership, Actor actor) {
        Right.ANSWER_QUESTIONS.require(actor, Scope.ofPartnership(partnership), "partnership");
        return audit.look(actor, "deskColleagues", partnership).thenMany(colleagues.of(partnership, actor));
    }

    @BatchMapping(typeName = "DeskQuestion")
    Mono<Map<DeskQuestion, @Nullable AnswerDraft>> draft(List<DeskQuestion> questions, GraphQLContext caller) {
        return drafts.of(ids(questions), actor(caller))
                .map(found -> Batches.<DeskQuestion, @Nullable AnswerDraft>everyKey(
                        questions, question -> found.get(question.id())));
    }

    @BatchMapping(typeName = "DeskQuestion")
    Mono<Map<DeskQuestion, List<String>>> writing(List<DeskQuestion> questions, GraphQLContext caller) {
        return drafts.writing(ids(questions), actor(caller))
                .map(found -> Batches.everyKey(
                        questions,
                        question -> found.getOrDefault(question.id(), List.of()).stream()
                                .limit(10)
                                .toList()));
    }

    @BatchMapping(typeName = "DeskQuestion", field = "outgoing")
    Mono<Map<DeskQuestion, @Nullable OutgoingAnswer>> onItsWay(List<DeskQuestion> questions, GraphQLContext caller) {
        return outgoing.of(ids(questions), actor(caller))
                .map(found -> Batches.<DeskQuestion, @Nullable OutgoingAnswer>everyKey(
                        questions, question -> found.get(question.id())));
    }

    private static List<UUID> ids(List<DeskQuestion> questions) {
        return questions.stream().map(DeskQuestion::id).toList();
    }

    private static Actor actor(GraphQLContext caller) {
        return caller.getOrDefault(Actor.class, Actor.ANONYMOUS);
    }
}
