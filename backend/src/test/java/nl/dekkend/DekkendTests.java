package nl.dekkend;

import static org.assertj.core.api.Assertions.assertThat;

import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.test.StepVerifier;

@DekkendTest
class DekkendTests {

    @Autowired
    DatabaseClient sql;

    @Test
    void theApplicationStartsOnPostgreSQL18() {
        sql.sql("show server_version")
                .map(row -> row.get(0, String.class))
                .one()
                .as(StepVerifier::create)
                .assertNext(version -> assertThat(version).startsWith("18."))
                .verifyComplete();
    }

    @Test
    void wordsAreFoldedTheSameWayWithOrWithoutAccents() {
        sql.sql("select shared.folded('FINANCIËLE Hulp') as folded")
                .map(row -> row.get("folded", String.class))
                .one()
                .as(StepVerifier::create)
                .expectNext("financiele hulp")
                .verifyComplete();
    }
}
