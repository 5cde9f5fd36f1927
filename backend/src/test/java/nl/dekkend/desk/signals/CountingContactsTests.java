package nl.dekkend.desk.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import nl.dekkend.desk.AskerKind;
import nl.dekkend.desk.Desk;
import nl.dekkend.desk.contacts.ContactChannel;
import nl.dekkend.desk.contacts.ContactStore;
import nl.dekkend.desk.contacts.LogContactInput;
import nl.dekkend.desk.contacts.LoggedContact;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Role;
import nl.dekkend.identity.Scope;
import nl.dekkend.testing.DekkendMailTest;
import nl.dekkend.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** A contact that is noted while its quarter is counted. */
@DekkendMailTest({"dekkend.imports.at-start=true", "dekkend.requests.trusted-proxies=127.0.0.0/8"})
class CountingContactsTests {

    private static final Duration LONG = Duration.ofSeconds(20);

    private static final Actor ANNA = new Actor("Anna", "Anna", Set.of(Role.DESK), Scope.ofPartnership("PO2711"));

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Autowired
    ContactStore contacts;

    @Autowired
    SignalRound round;

    @Autowired
    TransactionalOperator transaction;

    @Test
    void isCountedAndNotLost(@Autowired MovableClock clock) {
        var quarters = new Quarters(Desk.of(graphQl, "Anna", "PO2711").caller(), sql);
        quarters.empty();
        clock.moveTo("2027-01-15");
        quarters.hadMany(quarters.places(), "2026-11-20");
        var isWritten = Sinks.<LoggedContact>one();
        var mayGo = Sinks.<Boolean>one();

        var noted = contacts.add(visit(), ANNA)
                .doOnNext(isWritten::tryEmitValue)
                .delayUntil(written -> mayGo.asMono())
                .as(transaction::transactional)
                .toFuture();
        isWritten.asMono().block(LONG);
        var counted = round.count().toFuture();
        Mono.firstWithSignal(Mono.fromFuture(counted, true), somebodyWaits()).block(LONG);
        mayGo.tryEmitValue(true);
        noted.join();
        counted.join();

        assertThat(Quarters.seen(quarters.read(""))).containsEntry("* *", 30);
        assertThat(left()).isZero();
    }

    @Test
    void goesTooWhereNobodyTakesPartAnyMore(@Autowired MovableClock clock) {
        new Quarters(Desk.of(graphQl, "Anna", "PO2711").caller(), sql).empty();
        clock.moveTo("2027-01-15");
        contacts.add(visit(), ANNA).block(LONG);
        sql.sql("update desk.contact set partnership_id = 'PO3003'").then().block();

        round.count().block(LONG);
        assertThat(left()).isOne();
        clock.moveTo("2027-04-15");
        round.count().block(LONG);

        assertThat(left()).isZero();
    }

    private long left() {
        return sql.sql("select count(*) from desk.contact")
                .mapValue(Long.class)
                .one()
                .block();
    }

    private static LogContactInput visit() {
        return new LogContactInput(
                "PO2711", ContactChannel.VISIT, AskerKind.PARENT, "rekenen", null, LocalDate.parse("2026-12-31"), null);
    }

    private Mono<Void> somebodyWaits() {
        return sql.sql("select true from pg_locks where locktype = 'advisory' and not granted limit 1")
                .mapValue(Boolean.class)
                .one()
                .repeatWhenEmpty(again -> again.delayElements(Duration.ofMillis(20)))
                .then();
    }
}
