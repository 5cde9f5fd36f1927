package nl.dekkend.profiles.published;

import java.util.Collection;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.shared.SchoolYear;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every profile that is public; of a school year the newest edition. */
public interface Profiles {

    /** Empty when it was never published. */
    Mono<SupportProfile> byId(ProfileId id);

    /** Those of these that were published. */
    Flux<SupportProfile> byIds(Collection<ProfileId> ids);

    /**
     * At most one for each school: that of a year, or without one that of the current school year, else the newest.
     */
    Flux<SupportProfile> of(Collection<String> schools, @Nullable SchoolYear year);

    /** All years, newest first. */
    Flux<SupportProfile> history(Collection<String> schools);
}
