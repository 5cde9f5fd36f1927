package nl.dekkend.articles;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.dekkend.articles.ArticleResult.ArticleConflict;
import nl.dekkend.articles.ArticleResult.ArticleDraftKept;
import nl.dekkend.articles.ArticleResult.ArticleKept;
import nl.dekkend.articles.ArticleResult.ArticlePublished;
import nl.dekkend.articles.ArticleResult.ArticleRefused;
import nl.dekkend.articles.ArticleWork.Asked;
import nl.dekkend.articles.ArticleWork.Target;
import nl.dekkend.changes.ChangeKind;
import nl.dekkend.changes.Changes;
import nl.dekkend.graphql.Problem;
import nl.dekkend.identity.Actor;
import nl.dekkend.needs.Vocabulary;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a colleague does with what was written, and what is done with what readers see. */
@Component
class ArticlePublishing {

    /** Behind those of the product. */
    private static final int POSITION = 1_000;

    private final ArticleWork work;
    private final ArticleWriting writing;
    private final ArticleIds ids;
    private final ArticleStore articles;
    private final ArticleDraftStore drafts;
    private final RevisionStore revisions;
    private final Vocabulary vocabulary;
    private final Changes changes;

    ArticlePublishing(
            ArticleWork work,
            ArticleWriting writing,
            ArticleIds ids,
            ArticleStore articles,
            ArticleDraftStore drafts,
            RevisionStore revisions,
            Vocabulary vocabulary,
            Changes changes) {
        this.work = work;
        this.writing = writing;
        this.ids = ids;
        this.articles = articles;
        this.drafts = drafts;
        this.revisions = revisions;
        this.vocabulary = vocabulary;
        this.changes = changes;
    }

    Mono<ArticleResult> giveBack(ArticleStepInput input, Actor actor) {
        return work.with(
                asked("returnArticle", input, actor),
                input.article(),
                target -> read(
                        input,
                        target,
                        actor,
                        draft -> PublishingRules.remark(draft, input.why()),
                        draft -> giveBack(draft, input.why(), actor)),
                writing.again(actor));
    }

    Mono<ArticleResult> publish(ArticleStepInput input, Actor actor) {
        return work.with(
                asked("publishArticle", input, actor),
                input.article(),
                target -> read(
                        input,
                        target,
                        actor,
                        draft -> PublishingRules.published(draft, target.article(), actor),
                        draft -> target.article().isPresent()
                                ? publish(draft, draft.id(), ChangeKind.CHANGED, actor)
                                : publishFirst(draft, actor)),
                id -> articles.byId(id).map(ArticlePublished::new));
    }

    Mono<ArticleResult> withdraw(ArticleStepInput input, boolean out, Actor actor) {
        return work.with(
                asked(out ? "withdrawArticle" : "restoreArticle", input, actor),
                input.article(),
                target -> target.article()
                        .map(article -> take(article, input, out, actor))
                        .orElseGet(() -> refused(ArticleProblem.NO_SUCH_ARTICLE)),
                this::kept);
    }

    private static Asked asked(String mutation, ArticleStepInput input, Actor actor) {
        return new Asked(mutation, "input.article", actor, input.idempotencyKey(), input);
    }

    /** Who did not see a colleague's text gets that first. */
    static Mono<ArticleResult> read(
            ArticleStepInput input,
            Target target,
            Actor actor,
            Function<Draft, List<Problem>> rules,
            Function<Draft, Mono<ArticleResult>> change) {
        var draft = target.draft().orElse(null);
        if (draft == null) return refused(ArticleProblem.NO_ARTICLE_DRAFT);
        if (draft.isOfOthers(actor)) return refused(ArticleProblem.OTHERS_WRITE);
        if (draft.version() != input.version())
            return Mono.just(new ArticleConflict(null, ArticleDraft.of(draft, actor)));
        var problems = rules.apply(draft);
        return problems.isEmpty() ? change.apply(draft) : Mono.just(new ArticleRefused(problems));
    }

    private Mono<ArticleResult> giveBack(Draft draft, String why, Actor actor) {
        return drafts.keep(draft.returned(why, actor))
                .delayUntil(now -> revisions.add(draft, ArticleStep.RETURNED, actor, new Written(null, why)))
                .map(now -> new ArticleDraftKept(ArticleDraft.of(now, actor)));
    }

    /** It gets a readable id, which is made of its title and so is not there before. */
    private Mono<ArticleResult> publishFirst(Draft draft, Actor actor) {
        return ids.free(Objects.requireNonNull(draft.content()).title())
                .delayUntil(id -> revisions.published(draft.id(), id))
                .flatMap(id -> publish(draft, id, ChangeKind.ADDED, actor));
    }

    private Mono<ArticleResult> publish(Draft draft, String id, ChangeKind kind, Actor actor) {
        var content = Objects.requireNonNull(draft.content());
        return articles.publish(ArticleRow.of(id, POSITION, content), draft.id())
                .then(Mono.defer(() -> vocabulary.into("articles.article", id)))
                .then(Mono.defer(() -> drafts.forget(draft.id())))
                .then(Mono.defer(() -> revisions.add(id, ArticleStep.PUBLISHED, actor, content)))
                .then(Mono.defer(() -> changes.record(kind, "Article", List.of(id))))
                .then(Mono.defer(() -> articles.byId(id).map(ArticlePublished::new)));
    }

    private Mono<ArticleResult> take(Article article, ArticleStepInput input, boolean out, Actor actor) {
        if (article.version() != input.version()) return refused(ArticleProblem.READ_AGAIN);
        var problems = PublishingRules.taken(article, out);
        if (!problems.isEmpty()) return Mono.just(new ArticleRefused(problems));
        var id = article.id();
        return articles.withdraw(id, out)
                .then(Mono.defer(
                        () -> revisions.add(id, out ? ArticleStep.WITHDRAWN : ArticleStep.RESTORED, actor, null)))
                .then(Mono.defer(
                        () -> changes.record(out ? ChangeKind.REMOVED : ChangeKind.ADDED, "Article", List.of(id))))
                .then(Mono.defer(() -> kept(id)));
    }

    private Mono<ArticleResult> kept(String id) {
        return articles.byId(id).map(Article::open).map(ArticleKept::new);
    }

    private static Mono<ArticleResult> refused(ArticleProblem problem) {
        return Mono.just(ArticleRefused.of(problem, "input.article"));
    }
}
