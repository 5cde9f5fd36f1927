package nl.dekkend.articles;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Scope;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whose answers are: of a partnership, or of all that take part. */
@Component
class ArticleKeepers {

    private final Partnerships partnerships;

    ArticleKeepers(Partnerships partnerships) {
        this.partnerships = partnerships;
    }

    /** @param partnership null for what holds everywhere */
    Mono<Scope> scope(@Nullable String partnership) {
        return partnership == null ? shared() : Mono.just(Scope.ofPartnership(partnership));
    }

    private Mono<Scope> shared() {
        return partnerships
                .all()
                .filter(Partnership::takesPart)
                .map(Partnership::id)
                .collect(toSet())
                .map(codes -> new Scope(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), codes));
    }

    /** Whether somebody keeps it. */
    Mono<Boolean> keeps(Actor actor, @Nullable String partnership) {
        return actor.anonymous()
                ? Mono.just(false)
                : scope(partnership)
                        .map(scope -> Right.KEEP_ARTICLES.by(actor, scope).isPresent());
    }
}
