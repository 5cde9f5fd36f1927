package nl.dekkend.profiles.office;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.dekkend.mail.Outbox;
import nl.dekkend.profiles.norm.ProfileSetting;
import nl.dekkend.schools.Schools;
import nl.dekkend.shared.SchoolYear;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reminds schools when their profile is due soon. Every replica makes its rounds; the notes keep them apart. */
@Component
@EnableConfigurationProperties(ReminderSettings.class)
class ReminderRound {

    private static final Logger log = LoggerFactory.getLogger(ReminderRound.class);

    /** In one transaction. */
    private static final int AT_ONCE = 100;

    private final Overview overview;
    private final Schools schools;
    private final AddressStore addresses;
    private final ReminderStore reminders;
    private final ReminderPost post;
    private final Outbox outbox;
    private final Clock clock;

    ReminderRound(
            Overview overview,
            Schools schools,
            AddressStore addresses,
            ReminderStore reminders,
            ReminderPost post,
            Outbox outbox,
            Clock clock) {
        this.overview = overview;
        this.schools = schools;
        this.addresses = addresses;
        this.reminders = reminders;
        this.post = post;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${dekkend.reminders.every:15m}",
            initialDelayString = "${dekkend.reminders.first:1m}")
    Mono<Void> remind() {
        return Mono.defer(this::now);
    }

    private Mono<Void> now() {
        return outbox.isOpen() && ReminderRules.isDayTime(LocalTime.now(clock)) ? all() : Mono.empty();
    }

    private Mono<Void> all() {
        return reminders
                .partnerships(LocalDate.now(clock))
                .concatMap(this::remind)
                .onErrorResume(trouble -> nextTime("All of them", trouble))
                .then();
    }

    /** Trouble with one partnership is not that of the others. */
    private Mono<Void> remind(String partnership) {
        return overview.setting(partnership)
                .flatMap(this::remind)
                .onErrorResume(trouble -> nextTime(partnership, trouble));
    }

    /** What is left is made up for in the next round. */
    private static Mono<Void> nextTime(String who, Throwable trouble) {
        log.warn(
                "{}: a round of reminders was cut off: {}",
                who,
                trouble.getClass().getSimpleName());
        return Mono.empty();
    }

    private Mono<Void> remind(ProfileSetting setting) {
        var today = LocalDate.now(clock);
        var year = ReminderRules.year(setting, today);
        return ReminderRules.mark(setting.dueOn(year), today)
                .filter(mark -> setting.remindersOn())
                .map(mark -> remind(setting, year, mark))
                .orElseGet(Mono::empty);
    }

    private Mono<Void> remind(ProfileSetting setting, SchoolYear year, int mark) {
        return due(setting, year, mark)
                .buffer(AT_ONCE)
                .concatMap(due -> send(setting.partnershipId(), mark, due))
                .then();
    }

    private Flux<ProfileProgress> due(ProfileSetting setting, SchoolYear year, int mark) {
        return schools.openNames(setting.partnershipId())
                .flatMap(names -> overview.of(names.keySet(), year, setting))
                .flatMapIterable(all -> ReminderRules.due(all, mark, clock.getZone()));
    }

    private Mono<Set<String>> send(String partnership, int mark, List<ProfileProgress> due) {
        return addresses
                .of(due.stream().map(ProfileProgress::schoolId).toList())
                .flatMap(known -> post.send(round(partnership, mark, due, known)))
                .doOnNext(sent -> log.info("{}: {} schools reminded, {} days before", partnership, sent.size(), mark));
    }

    private static ReminderPost.Round round(
            String partnership, int mark, List<ProfileProgress> due, Map<String, String> addresses) {
        var reached = due.stream()
                .filter(school -> addresses.containsKey(school.schoolId()))
                .toList();
        return new ReminderPost.Round(partnership, mark, reached, addresses);
    }
}
