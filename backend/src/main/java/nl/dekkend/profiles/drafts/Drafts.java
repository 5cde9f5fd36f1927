package nl.dekkend.profiles.drafts;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.dekkend.identity.Scope;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.profiles.norm.Norms;
import nl.dekkend.profiles.norm.ProfileSetting;
import nl.dekkend.profiles.norm.ProfileSettings;
import nl.dekkend.profiles.norm.Questions;
import nl.dekkend.profiles.norm.SupportNorm;
import nl.dekkend.schools.SchoolScopes;
import nl.dekkend.shared.SchoolYear;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Drafts with all they must answer to; so many statements for one as for a hundred. */
@Component
class Drafts implements DraftProgress {

    private final DraftStore store;
    private final Norms norms;
    private final Questions questions;
    private final ProfileSettings settings;
    private final SchoolScopes scopes;
    private final Clock clock;

    Drafts(
            DraftStore store,
            Norms norms,
            Questions questions,
            ProfileSettings settings,
            SchoolScopes scopes,
            Clock clock) {
        this.store = store;
        this.norms = norms;
        this.questions = questions;
        this.settings = settings;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Empty when there is none. */
    Mono<Draft> byId(ProfileId id) {
        return whole(store.byId(id).flux()).next();
    }

    /** For a writer: nobody else writes it until the transaction ends. */
    Mono<Draft> locked(ProfileId id) {
        return store.lock(id).filter(there -> there).flatMap(there -> byId(id));
    }

    /** At most one for each school: that of a year, or without one the first that is not of the past, else the last. */
    Flux<Draft> of(Collection<String> schools, @Nullable SchoolYear year) {
        return whole(
                year == null
                        ? store.firstOf(schools, SchoolYear.of(LocalDate.now(clock)))
                        : store.byIds(schools.stream()
                                .map(school -> new ProfileId(school, year))
                                .toList()));
    }

    @Override
    public Mono<Map<ProfileId, Double>> completeness(Collection<ProfileId> ids) {
        return whole(store.byIds(ids)).collectMap(Draft::id, Draft::completeness);
    }

    private Flux<Draft> whole(Flux<DraftRow> rows) {
        return rows.collectList().filter(found -> !found.isEmpty()).flatMapMany(this::whole);
    }

    private Flux<Draft> whole(List<DraftRow> rows) {
        return Mono.zip(
                        norms.byIds(of(rows, DraftRow::norm)).collectMap(SupportNorm::id),
                        settings.of(of(rows, DraftRow::partnership)),
                        scopes.of(of(rows, row -> row.id().school())),
                        questions.today())
                .flatMapIterable(found -> rows.stream()
                        .map(row -> draft(row, found.getT1(), found.getT2(), found.getT3(), found.getT4()))
                        .toList());
    }

    private static Draft draft(
            DraftRow row,
            Map<String, SupportNorm> norms,
            Map<String, ProfileSetting> settings,
            Map<String, Scope> scopes,
            Questions.Asked asked) {
        return row.draft(
                Objects.requireNonNull(norms.get(row.norm())),
                asked,
                Objects.requireNonNull(settings.get(row.partnership())),
                scopes.getOrDefault(row.id().school(), Scope.NONE));
    }

    private static Set<String> of(List<DraftRow> rows, Function<DraftRow, String> what) {
        return rows.stream().map(what).collect(toSet());
    }
}
