package nl.dekkend.articles;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import nl.dekkend.articles.ArticleResult.ArticleConflict;
import nl.dekkend.articles.ArticleResult.ArticleDraftKept;
import nl.dekkend.articles.ArticleResult.ArticleRefused;
import nl.dekkend.articles.ArticleWork.Asked;
import nl.dekkend.articles.ArticleWork.Target;
import nl.dekkend.graphql.forms.ReadableIds;
import nl.dekkend.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps what a desk writes; a colleague's text is never overwritten. */
@Component
class ArticleWriting {

    private static final int MOST_OF_ONE_NAME = 100;

    private final ArticleWork work;
    private final ArticleLinks links;
    private final ArticleDraftStore drafts;
    private final RevisionStore revisions;
    private final Clock clock;

    ArticleWriting(
            ArticleWork work, ArticleLinks links, ArticleDraftStore drafts, RevisionStore revisions, Clock clock) {
        this.work = work;
        this.links = links;
        this.drafts = drafts;
        this.revisions = revisions;
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
        return freeId(ReadableIds.of(input.title().nl(), "antwoord"))
                .flatMap(id -> keep(id, input.content(input.partnership()), actor, null));
    }

    /** Whoever takes the same id at the same moment waits, and looks again. */
    private Mono<String> freeId(String wanted) {
        return Flux.range(1, MOST_OF_ONE_NAME)
                .map(number -> number == 1 ? wanted : wanted + "-" + number)
                .concatMap(id -> drafts.lock(id)
                        .then(work.find(id))
                        .mapNotNull(found -> found.keeper().isEmpty() ? id : null))
                .next();
    }

    private Mono<ArticleResult> change(SaveArticleInput input, Target target, Actor actor) {
        var content =
                input.content(target.keeper().filter(code -> !code.isEmpty()).orElse(null));
        var before = target.draft().orElse(null);
        if (input.version() == (before == null ? 0 : before.version()))
            return keep(String.valueOf(input.article()), content, actor, before);
        return Mono.just(
                before == null
                        ? ArticleRefused.of(ArticleProblem.NO_ARTICLE_DRAFT, "input.version")
                        : new ArticleConflict(content, ArticleDraft.of(before, actor)));
    }

    private Mono<ArticleResult> keep(String id, ArticleContent content, Actor actor, @Nullable Draft before) {
        return next(id, before)
                .flatMap(version -> drafts.keep(Draft.written(id, content, actor, OffsetDateTime.now(clock), version)))
                .delayUntil(draft -> revisions.add(id, ArticleStep.SAVED, actor, null, content))
                .map(draft -> new ArticleDraftKept(ArticleDraft.of(draft, actor)));
    }

    /** Never that of an earlier draft: whoever still sees that one has not read this. */
    private Mono<Integer> next(String id, @Nullable Draft before) {
        return before == null ? revisions.many(id).map(many -> many + 1) : Mono.just(before.version() + 1);
    }

    /** A retry shows what is there now. */
    Function<String, Mono<ArticleResult>> again(Actor actor) {
        return id -> drafts.of(id)
                .<ArticleResult>map(draft -> new ArticleDraftKept(ArticleDraft.of(draft, actor)))
                .defaultIfEmpty(ArticleRefused.of(ArticleProblem.NO_ARTICLE_DRAFT, "input.article"));
    }
}
