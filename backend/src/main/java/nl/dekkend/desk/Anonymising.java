package nl.dekkend.desk;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.dekkend.desk.AnonymiseRules.Known;
import nl.dekkend.graphql.Batches;
import nl.dekkend.schools.School;
import nl.dekkend.schools.Schools;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gathers what tells whom a question is about, and takes it out of what the desk answered. Nothing of it is kept. */
@Component
class Anonymising {

    /** All that was looked up, for all questions at once. */
    private record Found(
            Map<UUID, Collection<ThreadMessage>> messages, Map<String, School> schools, Map<String, DeskNames> names) {}

    private final MessageStore messages;
    private final Schools schools;
    private final DeskNameFinder names;

    Anonymising(MessageStore messages, Schools schools, DeskNameFinder names) {
        this.messages = messages;
        this.schools = schools;
        this.names = names;
    }

    /** Null for those to which the desk said nothing. */
    Mono<Map<DeskQuestion, @Nullable AnonymisedAnswer>> of(List<DeskQuestion> questions) {
        var ids = questions.stream().map(DeskQuestion::id).toList();
        var asked = questions.stream()
                .flatMap(question -> Stream.ofNullable(question.schoolId()))
                .collect(toSet());
        var desks = questions.stream().map(DeskQuestion::partnershipId).collect(toSet());
        return Mono.zip(messages.of(ids), schools.byIds(asked).collectMap(School::id), names.of(desks))
                .map(found -> new Found(found.getT1(), found.getT2(), found.getT3()))
                .map(told -> Batches.<DeskQuestion, @Nullable AnonymisedAnswer>everyKey(
                        questions, question -> anonymised(question, told)));
    }

    private static @Nullable AnonymisedAnswer anonymised(DeskQuestion question, Found told) {
        var said = texts(question, told, MessageAuthor.DESK);
        return said.isEmpty() ? null : AnonymiseRules.anonymised(said, known(question, told));
    }

    private static List<String> texts(DeskQuestion question, Found told, MessageAuthor from) {
        return told.messages().getOrDefault(question.id(), List.of()).stream()
                .filter(message -> message.from() == from)
                .flatMap(message -> Stream.ofNullable(message.text()))
                .toList();
    }

    private static Known known(DeskQuestion question, Found told) {
        var names = told.names().getOrDefault(question.partnershipId(), DeskNames.NONE);
        var school = Stream.ofNullable(question.schoolId())
                .flatMap(id -> Stream.ofNullable(told.schools().get(id)))
                .flatMap(one -> Stream.concat(Stream.of(one.name()), one.formerNames().stream()));
        return new Known(
                question.number(),
                together(school, names.schools()),
                Stream.ofNullable(question.place()).collect(toSet()),
                names.municipalities(),
                together(people(question), names.people()),
                texts(question, told, MessageAuthor.ASKER));
    }

    /** Who answers, and what the asker's mail address tells of their name. */
    private static Stream<String> people(DeskQuestion question) {
        return Stream.of(question.owner(), question.replyTo())
                .flatMap(Stream::ofNullable)
                .map(name -> name.replaceAll("@.*", ""))
                .flatMap(name -> Stream.concat(Stream.of(name), PersonalPatterns.partsOfName(name)));
    }

    private static Set<String> together(Stream<String> some, Collection<String> others) {
        return Stream.concat(some, others.stream()).collect(toSet());
    }
}
