package nl.dekkend.profiles.office;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.dekkend.mail.Letter;
import nl.dekkend.mail.Outbox;
import nl.dekkend.schools.School;
import nl.dekkend.schools.Schools;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Writes to schools, and notes it in the same transaction: no school is written to twice, nor forgotten. */
@Component
class ReminderPost {

    private final ReminderText text = ReminderText.ofTheProduct();
    private final ReminderSettings settings;
    private final ReminderStore reminders;
    private final Schools schools;
    private final Partnerships partnerships;
    private final Outbox outbox;
    private final Clock clock;

    ReminderPost(
            ReminderSettings settings,
            ReminderStore reminders,
            Schools schools,
            Partnerships partnerships,
            Outbox outbox,
            Clock clock) {
        this.settings = settings;
        this.reminders = reminders;
        this.schools = schools;
        this.partnerships = partnerships;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Schools of one partnership and one school year, each with its address; none is fine.
     *
     * @param mark the days before the due date; null when somebody asked for it
     */
    record Round(
            String partnership, @Nullable Integer mark, List<ProfileProgress> schools, Map<String, String> addresses) {}

    /** Answers the schools that are written to. */
    @Transactional
    public Mono<Set<String>> send(Round round) {
        if (round.schools().isEmpty()) return Mono.just(Set.of());
        var ids = round.schools().stream().map(ProfileProgress::schoolId).toList();
        var year = round.schools().getFirst().schoolYear();
        return reminders
                .note(ids, year, round.mark(), LocalDate.now(clock), OffsetDateTime.now(clock))
                .delayUntil(noted -> letters(round, noted).flatMap(outbox::put));
    }

    private Mono<List<Letter>> letters(Round round, Set<String> noted) {
        return Mono.zip(
                schools.byIds(noted).collectMap(School::id, School::name),
                partnerships.byId(round.partnership()).map(Partnership::name).defaultIfEmpty(round.partnership()),
                (names, partnership) -> letters(round, names, partnership));
    }

    private List<Letter> letters(Round round, Map<String, String> names, String partnership) {
        return round.schools().stream()
                .filter(school -> names.containsKey(school.schoolId()))
                .map(school -> letter(school, names, round.addresses(), partnership))
                .toList();
    }

    private Letter letter(
            ProfileProgress school, Map<String, String> names, Map<String, String> addresses, String partnership) {
        return text.letter(
                of(school, addresses), of(school, names), partnership, school, settings.site(), LocalDate.now(clock));
    }

    private static String of(ProfileProgress school, Map<String, String> values) {
        return values.getOrDefault(school.schoolId(), "");
    }
}
