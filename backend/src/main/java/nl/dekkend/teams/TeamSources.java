package nl.dekkend.teams;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.dekkend.graphql.Batches;
import nl.dekkend.schools.School;
import nl.dekkend.shared.Source;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Where the fixed contacts of schools come from: of each the partnerships that keep them. */
@Component
class TeamSources {

    private final TeamsOfSchools teams;
    private final Partnerships partnerships;
    private final Clock clock;

    TeamSources(TeamsOfSchools teams, Partnerships partnerships, Clock clock) {
        this.teams = teams;
        this.partnerships = partnerships;
        this.clock = clock;
    }

    /** Null where nobody keeps any, and of a closed school. */
    Mono<Map<School, @Nullable Source>> of(List<School> schools) {
        var open = schools.stream()
                .filter(school -> school.closedOn() == null)
                .map(School::id)
                .toList();
        return teams.of(open)
                .flatMap(kept -> names(kept.values())
                        .map(names -> Batches.<School, @Nullable Source>everyKey(
                                schools, school -> source(kept.get(school.id()), names))));
    }

    private Mono<Map<String, String>> names(Collection<KeptTeams> kept) {
        var keepers = kept.stream()
                .flatMap(school -> school.publicRecords().stream())
                .map(SupportTeamRecord::partnershipId)
                .collect(toSet());
        return partnerships.byIds(keepers).collectMap(Partnership::id, Partnership::name);
    }

    private @Nullable Source source(@Nullable KeptTeams school, Map<String, String> names) {
        if (school == null || school.publicRecords().isEmpty()) return null;
        var keepers = school.publicRecords().stream()
                .map(one -> names.getOrDefault(one.partnershipId(), one.partnershipId()))
                .collect(joining(" en "));
        return new Source("Opgave van " + keepers, changedOn(school.publicRecords()), null, null);
    }

    private @Nullable LocalDate changedOn(List<SupportTeamRecord> records) {
        return records.stream()
                .map(SupportTeamRecord::contactsAt)
                .filter(Objects::nonNull)
                .map(at -> at.atZoneSameInstant(clock.getZone()).toLocalDate())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
