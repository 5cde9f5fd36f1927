package nl.dekkend.articles;

import static nl.dekkend.graphql.Batches.linked;

import java.util.List;
import java.util.Map;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.identity.Actor;
import nl.dekkend.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What desks write together. */
@Controller
class ArticleDraftController {

    private final ArticleDrafts drafts;
    private final ArticleWriting writing;
    private final ArticlePublishing publishing;
    private final ArticleStore articles;

    ArticleDraftController(
            ArticleDrafts drafts, ArticleWriting writing, ArticlePublishing publishing, ArticleStore articles) {
        this.drafts = drafts;
        this.writing = writing;
        this.publishing = publishing;
        this.articles = articles;
    }

    @QueryMapping
    Mono<Page<Article>> keptArticles(PageRequest page, Actor actor) {
        return drafts.kept(page, actor);
    }

    @QueryMapping
    Mono<Page<ArticleDraft>> articleDrafts(PageRequest page, Actor actor) {
        return drafts.page(page, actor);
    }

    @QueryMapping
    Mono<ArticleDraft> articleDraft(@Argument String article, Actor actor) {
        return drafts.of(article, actor);
    }

    @MutationMapping
    Mono<ArticleResult> saveArticle(@Argument SaveArticleInput input, Actor actor) {
        return writing.save(input, actor);
    }

    @MutationMapping
    Mono<ArticleResult> returnArticle(@Argument ArticleStepInput input, Actor actor) {
        return publishing.giveBack(input, actor);
    }

    @MutationMapping
    Mono<ArticleResult> publishArticle(@Argument ArticleStepInput input, Actor actor) {
        return publishing.publish(input, actor);
    }

    @MutationMapping
    Mono<ArticleResult> withdrawArticle(@Argument ArticleStepInput input, Actor actor) {
        return publishing.withdraw(input, true, actor);
    }

    @MutationMapping
    Mono<ArticleResult> restoreArticle(@Argument ArticleStepInput input, Actor actor) {
        return publishing.withdraw(input, false, actor);
    }

    @BatchMapping
    Mono<Map<ArticleDraft, @Nullable Article>> published(List<ArticleDraft> drafts) {
        return linked(drafts, ArticleDraft::id, articles::byIds, Article::id);
    }
}
