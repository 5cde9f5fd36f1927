package nl.dekkend.desk.signals;

import static java.util.stream.Collectors.toMap;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.dekkend.desk.Label;
import nl.dekkend.desk.contacts.ContactStore;
import nl.dekkend.needs.SupportNeed;
import nl.dekkend.needs.SupportNeeds;
import nl.dekkend.shared.Quarter;
import nl.dekkend.territory.Partnerships;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Counts a quarter of a desk, and keeps what may be seen of it and no more. */
@Component
class SignalCounting {

    /**
     * Goes up when something else is counted, or in another way. 1: each question on the day it was asked and each
     * contact on its day, once; by exactly the need that the desk names; a municipality outside the partnership is not
     * known.
     */
    static final int DEFINITION = 1;

    private final SecureRandom lot = new SecureRandom();
    private final AskedInQuarter asked;
    private final ContactStore contacts;
    private final SignalStore signals;
    private final SupportNeeds needs;
    private final Partnerships partnerships;
    private final TransactionalOperator transaction;

    SignalCounting(
            AskedInQuarter asked,
            ContactStore contacts,
            SignalStore signals,
            SupportNeeds needs,
            Partnerships partnerships,
            TransactionalOperator transaction) {
        this.asked = asked;
        this.contacts = contacts;
        this.signals = signals;
        this.needs = needs;
        this.partnerships = partnerships;
        this.transaction = transaction;
    }

    /** Does nothing when it was counted already, by whatever replica. */
    Mono<Void> count(String partnership, Quarter quarter) {
        return signals.of(partnership, quarter)
                .hasElement()
                .flatMap(done -> done ? Mono.empty() : countNow(partnership, quarter));
    }

    private Mono<Void> countNow(String partnership, Quarter quarter) {
        var places = partnerships
                .municipalities(List.of(partnership))
                .map(found -> found.getOrDefault(partnership, Set.of()));
        return Mono.zip(needs.all().map(SupportNeed::id).collectList(), places)
                .flatMap(known -> keep(partnership, quarter, known.getT1(), known.getT2()));
    }

    /** In one transaction: a contact is counted before it is erased, or noted afterwards and refused. */
    private Mono<Void> keep(String partnership, Quarter quarter, List<String> needs, Set<String> places) {
        return Flux.concat(asked.labels(partnership, quarter), contacts.labels(partnership, quarter))
                .collectList()
                .map(labels -> shown(labels, needs, places))
                .flatMap(shown -> signals.keep(partnership, quarter, DEFINITION, shown))
                .as(transaction::transactional);
    }

    private Map<SignalCell, Integer> shown(List<Label> labels, List<String> needs, Set<String> places) {
        var themes = new LinkedHashSet<>(needs);
        themes.add(SignalCell.NOT_NAMED);
        labels.forEach(label -> themes.add(named(label.theme())));
        var municipalities = new ArrayList<>(places);
        municipalities.add(SignalCell.NOT_NAMED);
        var found = labels.stream().collect(toMap(label -> cell(label, places), label -> 1, Integer::sum));
        return SignalRules.shown(List.copyOf(themes), municipalities, found, lot);
    }

    private static SignalCell cell(Label label, Set<String> places) {
        var place = named(label.municipality());
        return new SignalCell(named(label.theme()), places.contains(place) ? place : SignalCell.NOT_NAMED);
    }

    private static String named(@Nullable String id) {
        return id == null ? SignalCell.NOT_NAMED : id;
    }
}
