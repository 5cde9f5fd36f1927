package nl.dekkend.corrections;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.dekkend.identity.Scope;
import nl.dekkend.offers.Offer;
import nl.dekkend.offers.Offers;
import nl.dekkend.schools.School;
import nl.dekkend.schools.SchoolScopes;
import nl.dekkend.schools.Schools;
import nl.dekkend.socialmap.Ground;
import nl.dekkend.socialmap.Organisation;
import nl.dekkend.socialmap.Organisations;
import nl.dekkend.socialmap.Service;
import nl.dekkend.socialmap.Services;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks up the record that somebody says is wrong, and who keeps it. */
@Component
class Subjects {

    private final Schools schools;
    private final SchoolScopes scopes;
    private final Offers offers;
    private final Services services;
    private final Organisations organisations;
    private final Partnerships partnerships;
    private final RegionSubjects region;
    private final ArticleSubjects articles;

    Subjects(
            Schools schools,
            SchoolScopes scopes,
            Offers offers,
            Services services,
            Organisations organisations,
            Partnerships partnerships,
            RegionSubjects region,
            ArticleSubjects articles) {
        this.schools = schools;
        this.scopes = scopes;
        this.offers = offers;
        this.services = services;
        this.organisations = organisations;
        this.partnerships = partnerships;
        this.region = region;
        this.articles = articles;
    }

    /** Empty when there is no such record for everybody to read. */
    Mono<Subject> find(CorrectionSubjectType type, String id) {
        return switch (type) {
            case SCHOOL -> schools.byId(id).flatMap(this::school);
            case OFFER -> offers.byIds(List.of(id)).next().flatMap(this::offer);
            case SERVICE -> services.byIds(List.of(id)).next().flatMap(this::service);
            case ORGANISATION -> organisations.byIds(List.of(id)).next().flatMap(this::organisation);
            case PARTNERSHIP -> region.partnership(id);
            case MUNICIPALITY -> region.municipality(id);
            case CORE_AREA -> region.coreArea(id);
            case ARTICLE -> articles.article(id);
        };
    }

    private Mono<Subject> school(School school) {
        return scopes.of(school.id())
                .flatMap(scope -> subject(CorrectionSubjectType.SCHOOL, school.id(), school.name(), scope));
    }

    private Mono<Subject> offer(Offer offer) {
        return subject(CorrectionSubjectType.OFFER, offer.id(), offer.name(), offer.scope());
    }

    private Mono<Subject> service(Service service) {
        return around(SubjectRules.area(List.of(service)))
                .map(around -> SubjectRules.scope(service.organisationId(), around))
                .flatMap(scope -> subject(CorrectionSubjectType.SERVICE, service.id(), service.name(), scope));
    }

    private Mono<Subject> organisation(Organisation organisation) {
        return keepers(organisation)
                .map(keepers -> SubjectRules.scope(organisation.id(), keepers))
                .flatMap(scope ->
                        subject(CorrectionSubjectType.ORGANISATION, organisation.id(), organisation.name(), scope));
    }

    /** A partnership keeps itself; any other organisation belongs where it works. */
    private Mono<Set<String>> keepers(Organisation organisation) {
        if (organisation.partnershipId() != null) return Mono.just(Set.of(organisation.partnershipId()));
        return organisations
                .ground(organisation.id())
                .zipWith(offers.byProviders(List.of(organisation.id())).collectList())
                .flatMap(work -> works(work.getT1(), SubjectRules.partnerships(work.getT2())));
    }

    /** Who does nothing here that we know of, is not therefore of the whole country. */
    private Mono<Set<String>> works(Ground ground, Set<String> byOffers) {
        var known = SubjectRules.together(ground.partnerships(), byOffers);
        if (!ground.national() && ground.municipalities().isEmpty()) return Mono.just(known);
        return around(ground.national() ? Set.of() : ground.municipalities())
                .map(around -> SubjectRules.together(around, known));
    }

    /** Of the whole country: those that take part. */
    private Mono<Set<String>> around(Collection<String> municipalities) {
        Flux<Partnership> found = municipalities.isEmpty()
                ? partnerships.all().filter(Partnership::takesPart)
                : partnerships.inAny(municipalities);
        return found.map(Partnership::id).collect(toUnmodifiableSet());
    }

    private Mono<Subject> subject(CorrectionSubjectType type, String id, String name, Scope scope) {
        return partnerships
                .byIds(scope.partnerships())
                .collectList()
                .map(known -> new Subject(type, id, name, scope, SubjectRules.readBy(known)));
    }
}
