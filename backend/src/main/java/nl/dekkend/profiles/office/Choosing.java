package nl.dekkend.profiles.office;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import nl.dekkend.changes.Once;
import nl.dekkend.changes.Request;
import nl.dekkend.changes.Work;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Scope;
import nl.dekkend.profiles.office.OfficeInputs.SaveReminderChoiceInput;
import nl.dekkend.profiles.office.OfficeResult.ProfileRefused;
import nl.dekkend.profiles.office.OfficeResult.ReminderChoiceSaved;
import nl.dekkend.schools.SchoolScopes;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets a school choose whether it is reminded. */
@Component
class Choosing {

    private final SchoolScopes scopes;
    private final ReminderStore reminders;
    private final Once once;
    private final Clock clock;

    Choosing(SchoolScopes scopes, ReminderStore reminders, Once once, Clock clock) {
        this.scopes = scopes;
        this.reminders = reminders;
        this.once = once;
        this.clock = clock;
    }

    Mono<OfficeResult> choose(SaveReminderChoiceInput input, Actor actor) {
        return allowed(input, actor)
                .flatMap(scope -> once.perform(
                        new Request(actor.id(), "saveReminderChoice", input.idempotencyKey(), input),
                        new Work<>(keep(input), OfficeResult::receipt, this::chosen, ProfileRefused::new)));
    }

    private Mono<Scope> allowed(SaveReminderChoiceInput input, Actor actor) {
        return scopes.of(input.school())
                .defaultIfEmpty(Scope.NONE)
                .doOnNext(scope -> Right.WRITE_PROFILE.require(actor, scope, "input.school"));
    }

    private Mono<OfficeResult> keep(SaveReminderChoiceInput input) {
        return reminders
                .choose(input.school(), input.remindersOn(), OffsetDateTime.now(clock))
                .thenReturn(new ReminderChoiceSaved(input.school(), input.remindersOn()));
    }

    private Mono<OfficeResult> chosen(String school) {
        return reminders
                .without(List.of(school))
                .map(without -> new ReminderChoiceSaved(school, !without.contains(school)));
    }
}
