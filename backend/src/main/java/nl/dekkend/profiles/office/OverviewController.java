package nl.dekkend.profiles.office;

import static nl.dekkend.graphql.Batches.everyKey;
import static nl.dekkend.graphql.Batches.linked;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.dekkend.graphql.Batches;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Scope;
import nl.dekkend.profiles.drafts.DraftProgress;
import nl.dekkend.schools.School;
import nl.dekkend.schools.Schools;
import nl.dekkend.shared.SchoolYear;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** How far the schools of a partnership are. */
@Controller
class OverviewController {

    private final Overview overview;
    private final Schools schools;
    private final DraftProgress drafts;
    private final AddressStore addresses;

    OverviewController(Overview overview, Schools schools, DraftProgress drafts, AddressStore addresses) {
        this.overview = overview;
        this.schools = schools;
        this.drafts = drafts;
        this.addresses = addresses;
    }

    @QueryMapping
    Mono<CountedPage<ProfileProgress>> profileOverview(
            @Argument String partnership,
            @Argument @Nullable SchoolYear schoolYear,
            @Argument @Nullable Set<ProfileOverviewState> state,
            PageRequest page,
            Actor actor) {
        Right.OVERSEE_PROFILES.require(actor, Scope.ofPartnership(partnership), "partnership");
        return overview.page(partnership, schoolYear, state, page);
    }

    @BatchMapping(typeName = "ProfileProgress")
    Mono<Map<ProfileProgress, @Nullable School>> school(List<ProfileProgress> progress) {
        return linked(progress, ProfileProgress::schoolId, schools::byIds, School::id);
    }

    @BatchMapping(typeName = "ProfileProgress")
    Mono<Map<ProfileProgress, @Nullable Double>> completeness(List<ProfileProgress> progress) {
        return drafts.completeness(progress.stream().map(ProfileProgress::id).toList())
                .map(found ->
                        Batches.<ProfileProgress, @Nullable Double>everyKey(progress, one -> found.get(one.id())));
    }

    @BatchMapping(typeName = "ProfileProgress")
    Mono<Map<ProfileProgress, ReminderAddress>> reminderAddress(List<ProfileProgress> progress) {
        return addresses
                .of(progress.stream().map(ProfileProgress::schoolId).toList())
                .map(known -> everyKey(
                        progress,
                        one -> known.containsKey(one.schoolId()) ? ReminderAddress.KNOWN : ReminderAddress.MISSING));
    }
}
