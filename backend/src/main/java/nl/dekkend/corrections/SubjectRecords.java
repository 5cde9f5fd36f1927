package nl.dekkend.corrections;

import java.util.Collection;
import nl.dekkend.articles.Articles;
import nl.dekkend.offers.Offers;
import nl.dekkend.schools.Schools;
import nl.dekkend.socialmap.Organisations;
import nl.dekkend.socialmap.Services;
import nl.dekkend.territory.CoreAreas;
import nl.dekkend.territory.Municipalities;
import nl.dekkend.territory.Partnerships;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The records that suggestions are about, as they are now: one statement per kind. */
@Component
class SubjectRecords {

    /** Which record. */
    record Key(CorrectionSubjectType type, String id) {}

    /** What everybody can read of it. */
    record Found(Key key, Object node) {}

    private final Schools schools;
    private final Offers offers;
    private final Services services;
    private final Organisations organisations;
    private final Partnerships partnerships;
    private final Municipalities municipalities;
    private final CoreAreas coreAreas;
    private final Articles articles;

    SubjectRecords(
            Schools schools,
            Offers offers,
            Services services,
            Organisations organisations,
            Partnerships partnerships,
            Municipalities municipalities,
            CoreAreas coreAreas,
            Articles articles) {
        this.schools = schools;
        this.offers = offers;
        this.services = services;
        this.organisations = organisations;
        this.partnerships = partnerships;
        this.municipalities = municipalities;
        this.coreAreas = coreAreas;
        this.articles = articles;
    }

    /** Those that are still there, in no order. */
    Flux<Found> of(CorrectionSubjectType type, Collection<String> ids) {
        return switch (type) {
            case SCHOOL -> schools.byIds(ids).map(one -> found(type, one.id(), one));
            case OFFER -> offers.byIds(ids).map(one -> found(type, one.id(), one));
            case SERVICE -> services.byIds(ids).map(one -> found(type, one.id(), one));
            case ORGANISATION -> organisations.byIds(ids).map(one -> found(type, one.id(), one));
            case PARTNERSHIP -> partnerships.byIds(ids).map(one -> found(type, one.id(), one));
            case MUNICIPALITY -> municipalities.byIds(ids).map(one -> found(type, one.id(), one));
            case CORE_AREA -> coreAreas.byIds(ids).filter(area -> !area.ended()).map(one -> found(type, one.id(), one));
            case ARTICLE ->
                articles.everByIds(ids).filter(one -> !one.withdrawn()).map(one -> found(type, one.id(), one));
        };
    }

    private static Found found(CorrectionSubjectType type, String id, Object node) {
        return new Found(new Key(type, id), node);
    }
}
