package nl.dekkend.profiles.office;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** Whether a school wants to be reminded; null for who has nothing to do with it. */
@Controller
class SchoolReminderController {

    private final ReminderStore reminders;
    private final SchoolScopes scopes;

    SchoolReminderController(ReminderStore reminders, SchoolScopes scopes) {
        this.reminders = reminders;
        this.scopes = scopes;
    }

    @BatchMapping
    Mono<Map<School, @Nullable Boolean>> profileRemindersOn(List<School> schools, GraphQLContext context) {
        var actor = context.getOrDefault(Actor.class, Actor.ANONYMOUS);
        var ids = schools.stream().map(School::id).toList();
        return Mono.zip(
                scopes.of(ids),
                reminders.without(ids),
                (known, without) -> Batches.<School, @Nullable Boolean>everyKey(
                        schools, school -> said(school, actor, known, without)));
    }

    private static @Nullable Boolean said(School school, Actor actor, Map<String, Scope> scopes, Set<String> without) {
        var scope = scopes.getOrDefault(school.id(), Scope.NONE);
        var may = Right.WRITE_PROFILE.by(actor, scope).isPresent()
                || Right.REMIND_SCHOOLS.by(actor, scope).isPresent();
        return may ? !without.contains(school.id()) : null;
    }
}
