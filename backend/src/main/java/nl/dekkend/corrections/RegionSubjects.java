package nl.dekkend.corrections;

import java.util.List;
import nl.dekkend.territory.CoreArea;
import nl.dekkend.territory.CoreAreas;
import nl.dekkend.territory.Municipalities;
import nl.dekkend.territory.Municipality;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Partnerships and their ground: those keep them that they are, or lie in. */
@Component
class RegionSubjects {

    private final Partnerships partnerships;
    private final Municipalities municipalities;
    private final CoreAreas coreAreas;

    RegionSubjects(Partnerships partnerships, Municipalities municipalities, CoreAreas coreAreas) {
        this.partnerships = partnerships;
        this.municipalities = municipalities;
        this.coreAreas = coreAreas;
    }

    Mono<Subject> partnership(String id) {
        return partnerships.byId(id).map(RegionSubjects::partnership);
    }

    Mono<Subject> municipality(String id) {
        return municipalities.byId(id).flatMap(this::municipality);
    }

    /** One that ended has no page. */
    Mono<Subject> coreArea(String id) {
        return coreAreas.byId(id).filter(area -> !area.ended()).flatMap(this::coreArea);
    }

    private static Subject partnership(Partnership partnership) {
        return SubjectRules.kept(
                CorrectionSubjectType.PARTNERSHIP, partnership.id(), partnership.name(), List.of(partnership));
    }

    private Mono<Subject> municipality(Municipality municipality) {
        return partnerships
                .in(municipality.id())
                .filter(Partnership::takesPart)
                .collectList()
                .map(here -> SubjectRules.kept(
                        CorrectionSubjectType.MUNICIPALITY, municipality.id(), municipality.name(), here));
    }

    private Mono<Subject> coreArea(CoreArea area) {
        return partnerships
                .byId(area.partnershipId())
                .map(its -> SubjectRules.kept(CorrectionSubjectType.CORE_AREA, area.id(), area.name(), List.of(its)));
    }
}
