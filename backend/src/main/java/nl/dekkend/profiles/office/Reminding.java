package nl.dekkend.profiles.office;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.dekkend.changes.Once;
import nl.dekkend.changes.Request;
import nl.dekkend.changes.Work;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Scope;
import nl.dekkend.mail.Outbox;
import nl.dekkend.profiles.norm.ProfileSetting;
import nl.dekkend.profiles.office.OfficeInputs.RemindSchoolsInput;
import nl.dekkend.profiles.office.OfficeResult.ProfileRefused;
import nl.dekkend.profiles.office.OfficeResult.SchoolsReminded;
import nl.dekkend.schools.Schools;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reminds schools because somebody of the office asks for it. */
@Component
class Reminding {

    private final Overview overview;
    private final Schools schools;
    private final AddressStore addresses;
    private final ReminderPost post;
    private final Outbox outbox;
    private final Once once;
    private final Clock clock;

    Reminding(
            Overview overview,
            Schools schools,
            AddressStore addresses,
            ReminderPost post,
            Outbox outbox,
            Once once,
            Clock clock) {
        this.overview = overview;
        this.schools = schools;
        this.addresses = addresses;
        this.post = post;
        this.outbox = outbox;
        this.once = once;
        this.clock = clock;
    }

    Mono<OfficeResult> remind(RemindSchoolsInput input, Actor actor) {
        Right.REMIND_SCHOOLS.require(actor, Scope.ofPartnership(input.partnership()), "input.partnership");
        return once.perform(
                new Request(actor.id(), "remindSchools", input.idempotencyKey(), input),
                new Work<>(
                        checked(input),
                        OfficeResult::receipt,
                        receipt -> Mono.just(new SchoolsReminded(SchoolReminder.read(receipt))),
                        ProfileRefused::new));
    }

    private Mono<OfficeResult> checked(RemindSchoolsInput input) {
        return schools.openNames(input.partnership())
                .map(known -> RemindRules.problems(input.schools(), known.keySet(), outbox.isOpen()))
                .flatMap(problems -> problems.isEmpty()
                        ? overview.setting(input.partnership()).flatMap(setting -> remind(input, setting))
                        : Mono.just(new ProfileRefused(problems)));
    }

    private Mono<OfficeResult> remind(RemindSchoolsInput input, ProfileSetting setting) {
        var asked = input.schools().stream().distinct().toList();
        var year = ReminderRules.year(setting, overview.today());
        return Mono.zip(overview.of(asked, year, setting), addresses.of(asked))
                .flatMap(found -> send(input.partnership(), asked, found.getT1(), found.getT2()));
    }

    private Mono<OfficeResult> send(
            String partnership, List<String> asked, List<ProfileProgress> found, Map<String, String> known) {
        var progress = found.stream().collect(toMap(ProfileProgress::schoolId, identity()));
        var decided = asked.stream()
                .map(school -> Objects.requireNonNull(progress.get(school)))
                .map(school -> decide(school, known))
                .toList();
        var reached = decided.stream()
                .filter(one -> one.outcome() == ReminderOutcome.SENT)
                .map(one -> Objects.requireNonNull(progress.get(one.schoolId())))
                .toList();
        return post.send(new ReminderPost.Round(partnership, null, reached, known))
                .map(sent -> new SchoolsReminded(RemindRules.told(decided, sent)));
    }

    private SchoolReminder decide(ProfileProgress school, Map<String, String> known) {
        var hasAddress = known.containsKey(school.schoolId());
        return new SchoolReminder(
                school.schoolId(), ReminderRules.outcome(school, hasAddress, overview.today(), clock.getZone()));
    }
}
