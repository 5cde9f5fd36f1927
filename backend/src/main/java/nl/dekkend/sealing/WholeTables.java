package nl.dekkend.sealing;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;

/** Reads tables from end to end: the time-out of a statement is for those who wait for a page. */
@Component
class WholeTables {

    private final DatabaseClient sql;
    private final TransactionalOperator transaction;

    WholeTables(DatabaseClient sql, TransactionalOperator transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    <T> Flux<T> read(Flux<T> rows) {
        return sql.sql("set local statement_timeout = 0").then().thenMany(rows).as(transaction::transactional);
    }
}
