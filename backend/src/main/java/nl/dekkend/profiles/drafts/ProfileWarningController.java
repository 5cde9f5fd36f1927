package nl.dekkend.profiles.drafts;

import static nl.dekkend.graphql.Batches.linked;

import java.util.List;
import java.util.Map;
import nl.dekkend.needs.SupportNeed;
import nl.dekkend.needs.SupportNeeds;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

@Controller
class ProfileWarningController {

    private final SupportNeeds needs;

    ProfileWarningController(SupportNeeds needs) {
        this.needs = needs;
    }

    @BatchMapping
    Mono<Map<ProfileWarning, @Nullable SupportNeed>> supportNeed(List<ProfileWarning> warnings) {
        return linked(warnings, ProfileWarning::supportNeed, needs::byIds, SupportNeed::id);
    }
}
