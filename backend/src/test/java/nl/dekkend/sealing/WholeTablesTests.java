package nl.dekkend.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

/** What reads whole tables may take its time, and nobody else may. */
@DekkendTest
class WholeTablesTests {

    @Autowired
    DatabaseClient sql;

    @Autowired
    WholeTables tables;

    @Test
    void aWholeTableIsReadForAsLongAsItTakes() {
        assertThat(tables.read(timeout()).collectList().block()).containsExactly("0");
    }

    @Test
    void afterwardsTheConnectionsAreBoundedAsBefore() {
        tables.read(timeout()).then().block();
        assertThat(Flux.range(0, 20).concatMap(time -> timeout()).collectList().block())
                .isNotEmpty()
                .doesNotContain("0");
    }

    private Flux<String> timeout() {
        return sql.sql("select current_setting('statement_timeout')")
                .mapValue(String.class)
                .all();
    }
}
