package nl.dekkend.corrections;

import java.util.List;
import nl.dekkend.articles.Article;
import nl.dekkend.articles.Articles;
import nl.dekkend.shared.Language;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers to what is often asked: the desk keeps those of its region, all that take part what holds everywhere. */
@Component
class ArticleSubjects {

    private final Articles articles;
    private final Partnerships partnerships;

    ArticleSubjects(Articles articles, Partnerships partnerships) {
        this.articles = articles;
        this.partnerships = partnerships;
    }

    /** One that was taken back says nothing that could be wrong. */
    Mono<Subject> article(String id) {
        return articles.everByIds(List.of(id))
                .next()
                .filter(article -> !article.withdrawn())
                .flatMap(this::subject);
    }

    private Mono<Subject> subject(Article article) {
        var title = article.title().in(Language.NL);
        return keepers(article)
                .collectList()
                .map(keepers -> SubjectRules.kept(CorrectionSubjectType.ARTICLE, article.id(), title, keepers));
    }

    private Flux<Partnership> keepers(Article article) {
        var own = article.partnershipId();
        return own == null
                ? partnerships.all().filter(Partnership::takesPart)
                : partnerships.byId(own).flux();
    }
}
