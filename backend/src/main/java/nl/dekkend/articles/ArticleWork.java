package nl.dekkend.articles;

import static java.util.stream.Collectors.joining;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.dekkend.articles.ArticleResult.ArticleRefused;
import nl.dekkend.changes.Request;
import nl.dekkend.changes.Work;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whatever a desk does with an answer: whether it may, once, and while nobody else does something with it. */
@Component
class ArticleWork {

    /** An answer as readers see it, and what is being written for it. */
    record Target(Optional<Article> article, Optional<Draft> draft) {

        /** Whose it is: empty of what is not there, else the code, or an empty one when all desks keep it. */
        Optional<String> keeper() {
            return article.map(found -> Objects.requireNonNullElse(found.partnershipId(), ""))
                    .or(() -> draft.map(found -> Objects.requireNonNullElse(found.keeper(), "")));
        }

        /** Where it holds; null when that is everywhere. */
        @Nullable
        String partnershipId() {
            return article.isPresent()
                    ? article.get().partnershipId()
                    : draft.map(Draft::partnershipId).orElse(null);
        }

        /** By which it is kept now: it may be asked for by that of its first draft. */
        Optional<String> id() {
            return article.map(Article::id).or(() -> draft.map(Draft::id));
        }
    }

    /**
     * What is asked.
     *
     * @param field of the input that names whose it is
     */
    record Asked(
            String mutation,
            String field,
            Actor actor,
            @Nullable String key,
            Object input) {

        void require(Scope scope) {
            Right.KEEP_ARTICLES.require(actor, scope, field);
        }
    }

    private final ArticleStore articles;
    private final ArticleDraftStore drafts;
    private final ArticleKeepers keepers;
    private final ArticleAudit audit;

    ArticleWork(ArticleStore articles, ArticleDraftStore drafts, ArticleKeepers keepers, ArticleAudit audit) {
        this.articles = articles;
        this.drafts = drafts;
        this.keepers = keepers;
        this.audit = audit;
    }

    /** Something with an answer that is there, or is being written; one nobody knows and one of others are alike. */
    Mono<ArticleResult> with(
            Asked asked,
            String id,
            Function<Target, Mono<ArticleResult>> change,
            Function<String, Mono<ArticleResult>> again) {
        var work = held(id).delayUntil(found -> allowed(asked, found)).flatMap(change);
        return find(id)
                // Who threw it away and did not hear of it may ask again.
                .filter(found -> found.keeper().isPresent())
                .delayUntil(found -> allowed(asked, found))
                .then(Mono.defer(() -> once(asked, id, work, again)));
    }

    private Mono<Scope> allowed(Asked asked, Target found) {
        return found.keeper().map(this::scope).orElse(Mono.just(Scope.NONE)).doOnNext(asked::require);
    }

    /** Nobody else does something with it until the transaction ends. */
    private Mono<Target> held(String id) {
        return drafts.lock(id)
                .then(Mono.defer(() -> find(id, drafts.held(id))))
                .flatMap(found -> found.id()
                        .filter(now -> !now.equals(id))
                        .map(this::held)
                        .orElseGet(() -> Mono.just(found)));
    }

    /** Something new. */
    Mono<ArticleResult> fresh(
            Asked asked,
            @Nullable String partnership,
            Mono<ArticleResult> change,
            Function<String, Mono<ArticleResult>> again) {
        return keepers.scope(partnership)
                .doOnNext(asked::require)
                .flatMap(may -> once(asked, desks(asked.actor()), change, again));
    }

    private Mono<ArticleResult> once(
            Asked asked, String record, Mono<ArticleResult> change, Function<String, Mono<ArticleResult>> again) {
        return audit.withArticle(
                record,
                new Request(asked.actor().id(), asked.mutation(), asked.key(), asked.input()),
                new Work<>(change, ArticleResult::receipt, again, ArticleRefused::new));
    }

    private Mono<Scope> scope(String keeper) {
        return keepers.scope(keeper.isEmpty() ? null : keeper);
    }

    /** The partnerships of somebody's desks, as they are noted down. */
    static String desks(Actor actor) {
        return actor.scope().partnerships().stream().sorted().collect(joining(" "));
    }

    private Mono<Target> find(String id) {
        return find(id, drafts.of(id));
    }

    private Mono<Target> find(String id, Mono<Draft> draft) {
        return Mono.zip(
                        articles.byId(id).map(Optional::of).defaultIfEmpty(Optional.empty()),
                        draft.map(Optional::of).defaultIfEmpty(Optional.empty()))
                .map(found -> new Target(found.getT1(), found.getT2()));
    }
}
