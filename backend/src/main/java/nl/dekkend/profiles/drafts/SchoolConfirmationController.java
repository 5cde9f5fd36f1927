package nl.dekkend.profiles.drafts;

import static java.util.stream.Collectors.toMap;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import nl.dekkend.graphql.Batches;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Scope;
import nl.dekkend.schools.School;
import nl.dekkend.schools.SchoolScopes;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Whether a school may confirm its profile; null for who may not do it. */
@Controller
class SchoolConfirmationController {

    private final Confirmations confirmations;
    private final SchoolScopes scopes;

    SchoolConfirmationController(Confirmations confirmations, SchoolScopes scopes) {
        this.confirmations = confirmations;
        this.scopes = scopes;
    }

    @BatchMapping
    Mono<Map<School, @Nullable ProfileConfirmation>> profileConfirmation(List<School> schools, GraphQLContext context) {
        var actor = context.getOrDefault(Actor.class, Actor.ANONYMOUS);
        return scopes.of(schools.stream().map(School::id).toList())
                .flatMap(known -> confirmations.of(ofActor(known, actor)))
                .map(found -> Batches.<School, @Nullable ProfileConfirmation>everyKey(
                        schools, school -> found.get(school.id())));
    }

    /** The schools whose profile the caller may write. */
    private static Map<String, Scope> ofActor(Map<String, Scope> known, Actor actor) {
        return known.entrySet().stream()
                .filter(school ->
                        Right.WRITE_PROFILE.by(actor, school.getValue()).isPresent())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
