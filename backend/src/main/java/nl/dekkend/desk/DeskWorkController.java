package nl.dekkend.desk;

import nl.dekkend.identity.Actor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What a desk does with questions. */
@Controller
class DeskWorkController {

    private final Answering answering;
    private final Organising organising;
    private final Drafting drafting;

    DeskWorkController(Answering answering, Organising organising, Drafting drafting) {
        this.answering = answering;
        this.organising = organising;
        this.drafting = drafting;
    }

    @MutationMapping
    Mono<DeskResult> answerQuestion(@Argument AnswerQuestionInput input, Actor actor) {
        return answering.answer(input, actor);
    }

    @MutationMapping
    Mono<DeskResult> undoAnswer(@Argument UndoAnswerInput input, Actor actor) {
        return answering.undo(input, actor);
    }

    @MutationMapping
    Mono<DraftResult> saveAnswerDraft(@Argument SaveAnswerDraftInput input, Actor actor) {
        return drafting.save(input, actor);
    }

    @MutationMapping
    Mono<DeskResult> noteOnQuestion(@Argument NoteOnQuestionInput input, Actor actor) {
        return organising.note(input, actor);
    }

    @MutationMapping
    Mono<DeskResult> assignQuestion(@Argument AssignQuestionInput input, Actor actor) {
        return organising.assign(input, actor);
    }

    @MutationMapping
    Mono<DeskResult> escalateQuestion(@Argument EscalateQuestionInput input, Actor actor) {
        return organising.escalate(input, actor);
    }

    @MutationMapping
    Mono<DeskResult> closeQuestion(@Argument CloseQuestionInput input, Actor actor) {
        return organising.close(input, actor);
    }
}
