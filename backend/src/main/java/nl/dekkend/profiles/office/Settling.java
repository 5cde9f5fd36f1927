package nl.dekkend.profiles.office;

import nl.dekkend.changes.Once;
import nl.dekkend.changes.Request;
import nl.dekkend.changes.Work;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Scope;
import nl.dekkend.profiles.norm.ProfileSetting;
import nl.dekkend.profiles.norm.ProfileSettings;
import nl.dekkend.profiles.office.OfficeInputs.SaveProfileSettingsInput;
import nl.dekkend.profiles.office.OfficeResult.ProfileRefused;
import nl.dekkend.profiles.office.OfficeResult.ProfileSettingsConflict;
import nl.dekkend.profiles.office.OfficeResult.ProfileSettingsSaved;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Settles who publishes profiles, when they are due, and whether schools are reminded. */
@Component
class Settling {

    private final Overview overview;
    private final ProfileSettings settings;
    private final Once once;

    Settling(Overview overview, ProfileSettings settings, Once once) {
        this.overview = overview;
        this.settings = settings;
        this.once = once;
    }

    Mono<ProfileSetting> read(String partnership, Actor actor) {
        Right.KEEP_NORM.require(actor, Scope.ofPartnership(partnership), "partnership");
        return overview.setting(partnership);
    }

    Mono<OfficeResult> save(SaveProfileSettingsInput input, Actor actor) {
        Right.KEEP_NORM.require(actor, Scope.ofPartnership(input.partnership()), "input.partnership");
        return once.perform(
                new Request(actor.id(), "saveProfileSettings", input.idempotencyKey(), input),
                new Work<>(
                        change(input),
                        OfficeResult::receipt,
                        partnership -> overview.setting(partnership).map(ProfileSettingsSaved::new),
                        ProfileRefused::new));
    }

    private Mono<OfficeResult> change(SaveProfileSettingsInput input) {
        return overview.setting(input.partnership())
                .map(present -> SettingRules.decide(present, input))
                .flatMap(decided -> keep(decided, input.version()));
    }

    /** Who saved between our reading and our writing has won. */
    private Mono<OfficeResult> keep(OfficeResult decided, int seen) {
        return decided instanceof ProfileSettingsSaved saved
                ? settings.save(saved.settings(), seen)
                        .flatMap(kept -> kept
                                ? Mono.just(decided)
                                : overview.setting(saved.settings().partnershipId())
                                        .map(ProfileSettingsConflict::new))
                : Mono.just(decided);
    }
}
