package nl.dekkend.desk.standardanswers;

import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nl.dekkend.desk.Audit;
import nl.dekkend.desk.Question;
import nl.dekkend.desk.ThreadStore;
import nl.dekkend.identity.Actor;
import nl.dekkend.schools.School;
import nl.dekkend.schools.Schools;
import nl.dekkend.socialmap.SupportDesk;
import nl.dekkend.socialmap.SupportDesks;
import nl.dekkend.territory.Partnership;
import nl.dekkend.territory.Partnerships;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What stands for the words in braces of one question; that somebody looked is noted. */
@Component
class AnswerFilling {

    /** A question that somebody of its desk wants to answer; once for all texts of a list. */
    record Wanted(String number, String partnership, Actor actor) {}

    /** What is known of it. */
    record Values(Map<StandardAnswerVariable, String> known) {

        Values {
            known = Map.copyOf(known);
        }
    }

    private final ThreadStore questions;
    private final Audit audit;
    private final SupportDesks desks;
    private final Partnerships partnerships;
    private final Schools schools;

    AnswerFilling(ThreadStore questions, Audit audit, SupportDesks desks, Partnerships partnerships, Schools schools) {
        this.questions = questions;
        this.audit = audit;
        this.desks = desks;
        this.partnerships = partnerships;
        this.schools = schools;
    }

    /** Without those of another desk and those that are not there. */
    Mono<Map<Wanted, Values>> of(Set<Wanted> all) {
        return Flux.fromIterable(all)
                .concatMap(wanted -> values(wanted).map(values -> Map.entry(wanted, values)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Mono<Values> values(Wanted wanted) {
        return questions
                .byNumber(wanted.number(), Set.of(wanted.partnership()))
                .delayUntil(found -> audit.question(wanted.actor(), "READ", found.number()))
                .flatMap(this::values);
    }

    private Mono<Values> values(Question question) {
        var values = new EnumMap<StandardAnswerVariable, String>(StandardAnswerVariable.class);
        values.put(StandardAnswerVariable.QUESTION_NUMBER, question.number());
        var desk = desks.byPartnership(question.partnershipId()).doOnNext(found -> put(values, found));
        var partnership = partnerships
                .byId(question.partnershipId())
                .map(Partnership::name)
                .doOnNext(name -> values.put(StandardAnswerVariable.PARTNERSHIP, name));
        var school = school(question.told().school()).doOnNext(name -> values.put(StandardAnswerVariable.SCHOOL, name));
        return desk.then(partnership).then(school).then(Mono.fromCallable(() -> new Values(values)));
    }

    private static void put(Map<StandardAnswerVariable, String> values, SupportDesk desk) {
        values.put(StandardAnswerVariable.DESK, desk.name());
        if (desk.phone() != null) values.put(StandardAnswerVariable.PHONE, desk.phone());
    }

    private Mono<String> school(@Nullable String id) {
        return Mono.justOrEmpty(id).flatMap(schools::byId).map(School::name);
    }
}
