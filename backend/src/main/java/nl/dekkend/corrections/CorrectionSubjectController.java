package nl.dekkend.corrections;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.dekkend.graphql.Batches;
import nl.dekkend.offers.Offers;
import nl.dekkend.schools.Schools;
import nl.dekkend.socialmap.Organisations;
import nl.dekkend.socialmap.Services;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The records that suggestions are about, as they are now: one statement per kind. */
@Controller
class CorrectionSubjectController {

    private record Key(CorrectionSubjectType type, String id) {}

    private record Found(Key key, Object node) {}

    private final Schools schools;
    private final Offers offers;
    private final Services services;
    private final Organisations organisations;

    CorrectionSubjectController(Schools schools, Offers offers, Services services, Organisations organisations) {
        this.schools = schools;
        this.offers = offers;
        this.services = services;
        this.organisations = organisations;
    }

    @BatchMapping(typeName = "Correction")
    Mono<Map<Correction, @Nullable Object>> subject(List<Correction> corrections) {
        var wanted = corrections.stream()
                .collect(groupingBy(Correction::subjectType, mapping(Correction::subjectId, toSet())));
        return Flux.fromIterable(wanted.entrySet())
                .flatMap(kind -> found(kind.getKey(), kind.getValue()))
                .collectMap(Found::key, Found::node)
                .map(found -> Batches.<Correction, @Nullable Object>everyKey(
                        corrections, one -> found.get(new Key(one.subjectType(), one.subjectId()))));
    }

    private Flux<Found> found(CorrectionSubjectType type, Collection<String> ids) {
        return switch (type) {
            case SCHOOL -> schools.byIds(ids).map(one -> found(type, one.id(), one));
            case OFFER -> offers.byIds(ids).map(one -> found(type, one.id(), one));
            case SERVICE -> services.byIds(ids).map(one -> found(type, one.id(), one));
            case ORGANISATION -> organisations.byIds(ids).map(one -> found(type, one.id(), one));
        };
    }

    private static Found found(CorrectionSubjectType type, String id, Object node) {
        return new Found(new Key(type, id), node);
    }
}
