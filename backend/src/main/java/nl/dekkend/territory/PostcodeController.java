package nl.dekkend.territory;

import static nl.dekkend.graphql.Batches.everyKey;
import static nl.dekkend.graphql.Batches.linked;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

@Controller
class PostcodeController {

    private final Postcodes postcodes;
    private final Partnerships partnerships;
    private final Municipalities municipalities;

    PostcodeController(Postcodes postcodes, Partnerships partnerships, Municipalities municipalities) {
        this.postcodes = postcodes;
        this.partnerships = partnerships;
        this.municipalities = municipalities;
    }

    @QueryMapping
    Mono<PostcodeArea> postcodeArea(@Argument String postcode) {
        return postcodes.find(postcode);
    }

    @BatchMapping
    Mono<Map<PostcodeArea, @Nullable Municipality>> municipality(List<PostcodeArea> areas) {
        return linked(areas, PostcodeArea::municipalityId, municipalities::byIds, Municipality::id);
    }

    @BatchMapping
    Mono<Map<PostcodeArea, List<Partnership>>> partnerships(List<PostcodeArea> areas) {
        return partnerships
                .byIds(areas.stream()
                        .flatMap(area -> area.partnershipIds().stream())
                        .toList())
                .collectMap(Partnership::id)
                .map(found -> everyKey(
                        areas,
                        area -> area.partnershipIds().stream()
                                .map(found::get)
                                .filter(Objects::nonNull)
                                .toList()));
    }
}
