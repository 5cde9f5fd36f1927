package nl.dekkend.schools;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.dekkend.graphql.Batches;
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
    Mono<Map<School, Collection<SchoolPartnership>>> affiliations(List<School> schools) {
        return affiliations
                .bySchool(schools.stream().map(School::id).toList())
                .map(found -> Batches.everyKey(schools, school -> found.getOrDefault(school.id(), List.of())));
    }

    @BatchMapping
    Mono<Map<SchoolPartnership, @Nullable Partnership>> partnership(List<SchoolPartnership> affiliations) {
        return partnerships
                .byIds(affiliations.stream()
                        .map(SchoolPartnership::partnershipId)
                        .distinct()
                        .toList())
                .collectMap(Partnership::id)
                .map(found -> Batches.<SchoolPartnership, @Nullable Partnership>everyKey(
                        affiliations, one -> found.get(one.partnershipId())));
    }
}
