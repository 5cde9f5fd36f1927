package nl.dekkend.profiles.office;

import static nl.dekkend.graphql.Batches.linked;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.dekkend.identity.Actor;
import nl.dekkend.profiles.norm.ProfileSetting;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What a partnership has settled about profiles. */
@Controller
class SettingController {

    private final Settling settling;
    private final Partnerships partnerships;
    private final Clock clock;

    SettingController(Settling settling, Partnerships partnerships, Clock clock) {
        this.settling = settling;
        this.partnerships = partnerships;
        this.clock = clock;
    }

    @QueryMapping
    Mono<ProfileSetting> profileSettings(@Argument String partnership, Actor actor) {
        return settling.read(partnership, actor);
    }

    @BatchMapping(typeName = "ProfileSettings")
    Mono<Map<ProfileSetting, @Nullable Partnership>> partnership(List<ProfileSetting> settings) {
        return linked(settings, ProfileSetting::partnershipId, partnerships::byIds, Partnership::id);
    }

    @SchemaMapping(typeName = "ProfileSettings")
    String dueOn(ProfileSetting settings) {
        return SettingRules.written(settings.due());
    }

    @SchemaMapping(typeName = "ProfileSettings")
    LocalDate nextDueOn(ProfileSetting settings) {
        return settings.nextDueOn(LocalDate.now(clock));
    }
}
