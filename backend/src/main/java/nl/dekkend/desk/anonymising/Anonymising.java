package nl.dekkend.desk.anonymising;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.dekkend.desk.DeskNameFinder;
import nl.dekkend.desk.DeskNames;
import nl.dekkend.desk.DeskQuestion;
import nl.dekkend.desk.Label;
import nl.dekkend.desk.LabelStore;
import nl.dekkend.desk.MessageAuthor;
import nl.dekkend.desk.MessageStore;
import nl.dekkend.desk.ThreadMessage;
import nl.dekkend.desk.anonymising.AnonymiseRules.Known;
import nl.dekkend.graphql.Batches;
import nl.dekkend.schools.School;
import nl.dekkend.schools.Schools;
import nl.dekkend.territory.Municipalities;
import nl.dekkend.territory.Municipality;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Gathers what tells whom a question is about, and takes it out of what the desk answered. Nothing of it is kept. */
@Component
public class Anonymising {

    /** All that was looked up, for all questions at once. */
    private record Found(
            Map<UUID, Collection<ThreadMessage>> messages,
            Map<String, School> schools,
            Map<String, DeskNames> names,
            Map<UUID, String> municipalities) {}

    private final MessageStore messages;
    private final Schools schools;
    private final DeskNameFinder names;
    private final LabelStore labels;
    private final Municipalities municipalities;

    Anonymising(
            MessageStore messages,
            Schools schools,
            DeskNameFinder names,
            LabelStore labels,
            Municipalities municipalities) {
        this.messages = messages;
        this.schools = schools;
        this.names = names;
        this.labels = labels;
        this.municipalities = municipalities;
    }

    /** Null for those to which the desk said nothing. */
    public Mono<Map<DeskQuestion, @Nullable AnonymisedAnswer>> of(List<DeskQuestion> questions) {
        var ids = questions.stream().map(DeskQuestion::id).toList();
        var asked = questions.stream()
                .flatMap(question -> Stream.ofNullable(question.schoolId()))
                .collect(toSet());
        var desks = questions.stream().map(DeskQuestion::partnershipId).collect(toSet());
        return Mono.zip(messages.of(ids), schools.byIds(asked).collectMap(School::id), names.of(desks), labelled(ids))
                .map(found -> new Found(found.getT1(), found.getT2(), found.getT3(), found.getT4()))
                .publishOn(Schedulers.boundedElastic())
                .map(told -> Batches.<DeskQuestion, @Nullable AnonymisedAnswer>everyKey(
                        questions, question -> anonymised(question, told)));
    }

    /** The names of the municipalities that questions are about, as their desk says. */
    private Mono<Map<UUID, String>> labelled(List<UUID> questions) {
        return labels.of(questions)
                .flatMap(found -> municipalities
                        .byIds(municipalitiesOf(found))
                        .collectMap(Municipality::id, Municipality::name)
                        .map(names -> named(found, names)));
    }

    private static Set<String> municipalitiesOf(Map<UUID, Label> labels) {
        return labels.values().stream()
                .flatMap(label -> Stream.ofNullable(label.municipality()))
                .collect(toSet());
    }

    private static Map<UUID, String> named(Map<UUID, Label> labels, Map<String, String> names) {
        var found = new HashMap<UUID, String>();
        labels.forEach((question, label) -> {
            var name = names.get(label.municipality());
            if (name != null) found.put(question, name);
        });
        return found;
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
                .toList();
        return new Known(
                question.number(),
                together(DeskNameFinder.names(school), names.schools()),
                Stream.ofNullable(question.place()).collect(toSet()),
                together(Stream.ofNullable(told.municipalities().get(question.id())), names.municipalities()),
                together(DeskNameFinder.cities(school), names.villages()),
                together(Stream.ofNullable(question.owner()), names.people()),
                question.replyTo(),
                texts(question, told, MessageAuthor.ASKER));
    }

    private static Set<String> together(Stream<String> some, Collection<String> others) {
        return Stream.concat(some, others.stream()).collect(toSet());
    }
}
