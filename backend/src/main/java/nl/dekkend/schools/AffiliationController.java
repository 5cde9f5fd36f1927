package nl.dekkend.schools;

import static nl.dekkend.graphql.Batches.linked;
import static nl.dekkend.graphql.Batches.lists;

import java.util.List;
import java.util.Map;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

@Controller
class AffiliationController {

    private final AffiliationStore affiliations;
    private final Partnerships partnerships;

    AffiliationController(AffiliationStore affiliations, Partnerships partnerships) {
        this.affiliations = affiliations;
        this.partnerships = partnerships;
    }

    @BatchMapping(typeName = "School", field = "partnerships")
    Mono<Map<School, List<SchoolPartnership>>> affiliations(List<School> schools) {
        var ids = schools.stream().map(School::id).toList();
        return partnerships
                .law()
                .flatMap(law -> affiliations.bySchool(ids, law))
                .map(found -> lists(schools, School::id, found));
    }

    @BatchMapping
    Mono<Map<SchoolPartnership, @Nullable Partnership>> partnership(List<SchoolPartnership> affiliations) {
        return linked(affiliations, SchoolPartnership::partnershipId, partnerships::byIds, Partnership::id);
    }
}
