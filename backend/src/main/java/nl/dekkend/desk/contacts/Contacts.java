package nl.dekkend.desk.contacts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.dekkend.changes.Request;
import nl.dekkend.changes.Work;
import nl.dekkend.desk.AskingRules;
import nl.dekkend.desk.Audit;
import nl.dekkend.desk.DeskIds;
import nl.dekkend.desk.LabelCheck;
import nl.dekkend.desk.contacts.ContactResult.ContactLogged;
import nl.dekkend.desk.contacts.ContactResult.ContactRefused;
import nl.dekkend.desk.contacts.ContactResult.ContactTakenBack;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Scope;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Notes contacts, and takes back slips of the pen. */
@Component
class Contacts {

    private static final ContactResult COUNTED = ContactResult.refused(ContactProblem.QUARTER_IS_COUNTED, "input.day");
    private static final ContactResult STANDS = ContactResult.refused(ContactProblem.CONTACT_STANDS, "input.id");
    private static final ContactResult GONE =
            ContactResult.refused(ContactProblem.CONTACT_TAKEN_BACK, "input.idempotencyKey");

    private final ContactStore contacts;
    private final LabelCheck check;
    private final Audit audit;
    private final Clock clock;

    Contacts(ContactStore contacts, LabelCheck check, Audit audit, Clock clock) {
        this.contacts = contacts;
        this.check = check;
        this.audit = audit;
        this.clock = clock;
    }

    Mono<ContactResult> log(LogContactInput input, Actor actor) {
        require(actor, input.partnership());
        return check.problems(input.label())
                .map(found -> Stream.of(
                                found,
                                ContactRules.problems(input.day(), LocalDate.now(clock)),
                                AskingRules.ofDesk(null, input.idempotencyKey()))
                        .flatMap(List::stream)
                        .toList())
                .flatMap(problems ->
                        problems.isEmpty() ? logOnce(input, actor) : Mono.just(new ContactRefused(problems)));
    }

    private Mono<ContactResult> logOnce(LogContactInput input, Actor actor) {
        return audit.withRecord(
                input.partnership(),
                new Request(actor.id(), "logContact", input.idempotencyKey(), input),
                new Work<>(
                        Mono.defer(() -> contacts.add(input, actor)
                                .<ContactResult>map(ContactLogged::new)
                                .defaultIfEmpty(COUNTED)),
                        ContactResult::receipt,
                        id -> contacts.byId(UUID.fromString(id))
                                .<ContactResult>map(ContactLogged::new)
                                .defaultIfEmpty(GONE),
                        ContactRefused::new));
    }

    Mono<ContactResult> takeBack(TakeBackContactInput input, Actor actor) {
        require(actor, input.partnership());
        var problems = AskingRules.ofDesk(null, input.idempotencyKey());
        if (!problems.isEmpty()) return Mono.just(new ContactRefused(problems));
        return audit.withRecord(
                input.partnership(),
                new Request(actor.id(), "takeBackContact", input.idempotencyKey(), input),
                new Work<>(
                        Mono.defer(() -> Mono.justOrEmpty(DeskIds.of(input.id()))
                                .filterWhen(id -> contacts.takeBack(input.partnership(), id, actor))
                                .<ContactResult>map(gone -> new ContactTakenBack(input.id()))
                                .defaultIfEmpty(STANDS)),
                        ContactResult::receipt,
                        id -> Mono.just(new ContactTakenBack(id)),
                        ContactRefused::new));
    }

    private static void require(Actor actor, String partnership) {
        Right.KEEP_DESK.require(actor, Scope.ofPartnership(partnership), "input.partnership");
    }
}
