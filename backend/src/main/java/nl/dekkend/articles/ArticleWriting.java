package nl.dekkend.articles;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import nl.dekkend.articles.ArticleResult.ArticleConflict;
import nl.dekkend.articles.ArticleResult.ArticleDraftKept;
import nl.dekkend.articles.ArticleResult.ArticleRefused;
import nl.dekkend.articles.ArticleWork.Asked;
import nl.dekkend.articles.ArticleWork.Target;
import nl.dekkend.articles.AskedQuestions.Origin;
import nl.dekkend.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps what a desk writes; a colleague's text is never overwritten. */
@Component
class ArticleWriting {

    private final ArticleWork work;
    private final ArticleLinks links;
    private final ArticleDraftStore drafts;
    private final RevisionStore revisions;
    private final AskedQuestions questions;
    private final ArticleKeepers keepers;
    private final Clock clock;

    ArticleWriting(
            ArticleWork work,
            ArticleLinks links,
            ArticleDraftStore drafts,
            RevisionStore revisions,
            AskedQuestions questions,
            ArticleKeepers keepers,
            Clock clock) {
        this.work = work;
        this.links = links;
        this.drafts = drafts;
        this.revisions = revisions;
        this.questions = questions;
        this.keepers = keepers;
        this.clock = clock;
    }

    Mono<ArticleResult> save(SaveArticleInput input, Actor actor) {
        var id = input.article();
        var field = id == null ? "input.partnership" : "input.article";
        var asked = new Asked("saveArticle", field, actor, input.idempotencyKey(), input);
        return id == null
                ? work.fresh(asked, input.partnership(), checked(input, begin(input, actor)), again(actor))
                : work.with(asked, id, target -> checked(input, change(input, target, actor)), again(actor));
    }

    private Mono<ArticleResult> checked(SaveArticleInput input, Mono<ArticleResult> change) {
        return links.known(input)
                .map(known -> ArticleInputRules.problems(input, known, LocalDate.now(clock)))
                .flatMap(problems -> problems.isEmpty() ? change : Mono.just(new ArticleRefused(problems)));
    }

    private Mono<ArticleResult> begin(SaveArticleInput input, Actor actor) {
        var number = input.question();
        return number == null
                ? begin(input, actor, null)
                : questions
                        .heldForDraft(number, actor)
                        .flatMap(origin -> isPlaceOf(input.partnership(), origin)
                                ? begin(input, actor, origin)
                                : Mono.just(
                                        ArticleRefused.of(ArticleProblem.PARTNERSHIP_OF_QUESTION, "input.partnership")))
                        .defaultIfEmpty(ArticleRefused.of(ArticleProblem.NO_SUCH_QUESTION, "input.question"));
    }

    /** What is read by the desk of the question alone is published by it too: for its own partnership, or for all. */
    private static boolean isPlaceOf(@Nullable String partnership, Origin origin) {
        return partnership == null || partnership.equals(origin.keptBy());
    }

    private Mono<ArticleResult> begin(SaveArticleInput input, Actor actor, @Nullable Origin origin) {
        return keep(ArticleIds.ofDraft(), input.content(input.partnership()), actor, 1, origin);
    }

    private Mono<ArticleResult> change(SaveArticleInput input, Target target, Actor actor) {
        var content = input.content(target.partnershipId());
        var id = target.id().orElseThrow();
        var before = target.draft().orElse(null);
        if (before != null && before.isOfOthers(actor))
            return Mono.just(ArticleRefused.of(ArticleProblem.OTHERS_WRITE, "input.article"));
        if (input.version() != (before == null ? 0 : before.version()))
            return Mono.just(
                    before == null
                            ? ArticleRefused.of(ArticleProblem.NO_ARTICLE_DRAFT, "input.version")
                            : new ArticleConflict(content, ArticleDraft.of(before, actor)));
        if (before == null) return writeAnew(id, content, actor);
        return before.content() == null
                ? Mono.just(ArticleRefused.of(ArticleProblem.DRAFT_DOES_NOT_OPEN, "input.article"))
                : ownIfAsked(before.origin(), actor)
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.ofNullable(before.origin()))
                        .flatMap(origin -> keep(id, content, actor, before.version() + 1, origin.orElse(null)));
    }

    /** Whoever writes over what another desk wrote may have words of the question: from then on their desk keeps it. */
    private Mono<Origin> ownIfAsked(@Nullable Origin origin, Actor actor) {
        return Mono.justOrEmpty(origin)
                .flatMap(found -> questions.ofDraft(found.question()))
                .filter(found -> !found.isOfOthers(actor));
    }

    /** Who had the draft open from which it was published first may still be writing words of that question. */
    private Mono<ArticleResult> writeAnew(String id, ArticleContent content, Actor actor) {
        return Mono.zip(
                        next(id),
                        revisions
                                .questionOf(id)
                                .flatMap(questions::heldForDraft)
                                .map(origin -> origin.isOfOthers(actor) ? new Origin(origin.question(), null) : origin)
                                .map(Optional::of)
                                .defaultIfEmpty(Optional.empty()))
                .flatMap(found ->
                        keep(id, content, actor, found.getT1(), found.getT2().orElse(null)));
    }

    private Mono<ArticleResult> keep(
            String id, ArticleContent content, Actor actor, int version, @Nullable Origin origin) {
        return drafts.keep(Draft.written(id, content, actor, OffsetDateTime.now(clock), version, origin))
                .delayUntil(draft -> revisions.add(draft, ArticleStep.SAVED, actor, new Written(content, null)))
                .map(draft -> new ArticleDraftKept(ArticleDraft.of(draft, actor)));
    }

    /** Never that of an earlier draft: whoever still sees that one has not read this. */
    private Mono<Integer> next(String id) {
        return revisions.many(id).map(many -> many + 1);
    }

    /** A retry shows what is there now. */
    Function<String, Mono<ArticleResult>> again(Actor actor) {
        return id -> drafts.of(id)
                .filterWhen(draft -> keepers.keeps(actor, draft.keeper()))
                .<ArticleResult>map(draft -> new ArticleDraftKept(ArticleDraft.of(draft, actor)))
                .defaultIfEmpty(ArticleRefused.of(ArticleProblem.NO_ARTICLE_DRAFT, "input.article"));
    }
}
