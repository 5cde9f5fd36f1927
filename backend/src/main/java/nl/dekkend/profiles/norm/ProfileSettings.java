package nl.dekkend.profiles.norm;

import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Mono;

/** What the partnerships have settled about profiles. */
public interface ProfileSettings {

    /** By partnership, for each that is asked. */
    Mono<Map<String, ProfileSetting>> of(Collection<String> partnerships);

    /**
     * Replaces what was settled, unless somebody did so since.
     *
     * @param seen the version that is replaced; 0 for none
     * @return whether it was
     */
    Mono<Boolean> save(ProfileSetting setting, int seen);
}
