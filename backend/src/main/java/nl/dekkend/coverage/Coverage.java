package nl.dekkend.coverage;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.offers.Offer;
import nl.dekkend.offers.Offers;
import nl.dekkend.profiles.SchoolSupport;
import nl.dekkend.schools.School;
import nl.dekkend.schools.Schools;
import nl.dekkend.shared.SchoolYear;
import nl.dekkend.socialmap.Services;
import nl.dekkend.territory.CoreAreas;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Brings together what is known of a partnership; how many statements that takes does not depend on its size. */
@Component
class Coverage {

    private final SupportNeeds needs;
    private final CoreAreas coreAreas;
    private final Schools schools;
    private final SchoolSupport support;
    private final Offers offers;
    private final Services services;
    private final Clock clock;

    Coverage(
            SupportNeeds needs,
            CoreAreas coreAreas,
            Schools schools,
            SchoolSupport support,
            Offers offers,
            Services services,
            Clock clock) {
        this.needs = needs;
        this.coreAreas = coreAreas;
        this.schools = schools;
        this.support = support;
        this.offers = offers;
        this.services = services;
        this.clock = clock;
    }

    /** What a partnership is and has; without a year in the current one. */
    Mono<Region> of(String partnership, @Nullable SchoolYear asked) {
        var today = LocalDate.now(clock);
        var year = Objects.requireNonNullElseGet(asked, () -> SchoolYear.of(today));
        return grounds(partnership).flatMap(grounds -> region(partnership, year, dayIn(year, today), grounds));
    }

    /** Today, as near as the year comes to it. */
    static LocalDate dayIn(SchoolYear year, LocalDate today) {
        if (today.isBefore(year.firstDay())) return year.firstDay();
        return today.isAfter(year.lastDay()) ? year.lastDay() : today;
    }

    private Mono<List<Ground>> grounds(String partnership) {
        return Mono.zip(
                coreAreas.of(partnership).collectList(),
                schools.openAffiliated(partnership).collectList(),
                Ground::of);
    }

    private Mono<Region> region(String partnership, SchoolYear year, LocalDate day, List<Ground> grounds) {
        var schoolIds = grounds.stream()
                .flatMap(ground -> ground.schools().stream())
                .map(School::id)
                .collect(toUnmodifiableSet());
        var municipalities = grounds.stream()
                .flatMap(ground -> ground.municipalities().stream())
                .collect(toUnmodifiableSet());
        return Mono.zip(
                        needs.all().collectList(),
                        support.of(schoolIds, year).collectList(),
                        offers.running(partnership, day)
                                .collectList()
                                .zipWhen(running -> offers.full(ids(running), day)),
                        services.in(municipalities).collectList())
                .map(found -> new Region(
                        year,
                        day,
                        found.getT1(),
                        grounds,
                        found.getT2(),
                        found.getT3().getT1(),
                        found.getT3().getT2(),
                        found.getT4()));
    }

    private static List<String> ids(List<Offer> offers) {
        return offers.stream().map(Offer::id).toList();
    }
}
