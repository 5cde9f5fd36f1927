package nl.dekkend.profiles.example;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import nl.dekkend.needs.SupportNeed;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.profiles.norm.Norms;
import nl.dekkend.profiles.norm.Questions;
import nl.dekkend.profiles.norm.SupportNorm;
import nl.dekkend.schools.School;
import nl.dekkend.schools.Schools;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gathers what examples are composed from. */
@Component
class Grounds {

    private final Schools schools;
    private final Norms norms;
    private final Questions questions;
    private final SupportNeeds needs;

    Grounds(Schools schools, Norms norms, Questions questions, SupportNeeds needs) {
        this.schools = schools;
        this.norms = norms;
        this.questions = questions;
        this.needs = needs;
    }

    Mono<Ground> of(Templates templates) {
        return Mono.zip(
                        open(templates.partnerships()),
                        norms.byIds(templates.norms()).collectMap(SupportNorm::id),
                        questions.today(),
                        needs.all().map(SupportNeed::id).collect(toSet()))
                .map(found -> new Ground(templates, found.getT1(), found.getT2(), found.getT3(), found.getT4()));
    }

    /** Two or three partnerships, a statement for each. */
    private Mono<Map<String, List<School>>> open(List<String> partnerships) {
        return Flux.fromIterable(partnerships)
                .concatMap(one -> schools.openAffiliated(one).collectList().map(found -> Map.entry(one, found)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }
}
