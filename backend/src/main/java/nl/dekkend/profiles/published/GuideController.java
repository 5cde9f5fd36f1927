package nl.dekkend.profiles.published;

import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** A profile as text for the guide of its school. */
@Controller
class GuideController {

    private final Guides guides;

    GuideController(Guides guides) {
        this.guides = guides;
    }

    @BatchMapping
    Mono<Map<SupportProfile, SchoolGuideText>> schoolGuideText(List<SupportProfile> profiles) {
        return guides.of(profiles);
    }
}
