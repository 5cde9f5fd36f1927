package nl.dekkend.articles;

import java.util.UUID;
import java.util.regex.Pattern;
import nl.dekkend.graphql.forms.ReadableIds;
import nl.dekkend.shared.Language;
import nl.dekkend.shared.Text;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Under what an answer is found: until it is published first by what says nothing of it, then by its title. */
@Component
class ArticleIds {

    private static final int MOST_OF_ONE_NAME = 100;
    private static final String OTHERWISE = "antwoord";
    private static final Pattern OF_A_DRAFT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final ArticleStore articles;
    private final ArticleDraftStore drafts;

    ArticleIds(ArticleStore articles, ArticleDraftStore drafts) {
        this.articles = articles;
        this.drafts = drafts;
    }

    /** Of what is not published yet. */
    static String ofDraft() {
        return UUID.randomUUID().toString();
    }

    /** Of what is published first, held until the transaction ends: whoever wants the same gets another. */
    Mono<String> free(Text title) {
        var wanted = wanted(title);
        return Flux.range(1, MOST_OF_ONE_NAME)
                .map(number -> number == 1 ? wanted : wanted + "-" + number)
                .concatMap(id -> drafts.lock(id).then(isFree(id)).mapNotNull(free -> free ? id : null), 1)
                .next()
                .defaultIfEmpty(wanted + "-" + ofDraft());
    }

    /** What looks like the id of a draft may have been one, with a history of its own. */
    private static String wanted(Text title) {
        var id = ReadableIds.of(title.in(Language.NL), OTHERWISE);
        return OF_A_DRAFT.matcher(id).matches() ? OTHERWISE : id;
    }

    private Mono<Boolean> isFree(String id) {
        return Mono.zip(articles.byId(id).hasElement(), drafts.of(id).hasElement())
                .map(taken -> !taken.getT1() && !taken.getT2());
    }
}
