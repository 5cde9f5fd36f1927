package nl.dekkend.socialmap;

import nl.dekkend.needs.Vocabulary;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Works out anew by which words services are found: what their organisations are called, and what people say. */
@Component
class ServiceFinding {

    private static final String TABLE = "socialmap.service";

    private static final String CALLED = """
            update socialmap.service s
               set search_words = found.words
              from (select of.id, concat_ws(' ', of.name, of.description ->> 'nl', o.name, o.abbreviation) as words
                      from socialmap.service of
                      join socialmap.organisation o on o.id = of.organisation_id
                     where cast(:organisation as text) is null or o.id = :organisation) found
             where s.id = found.id and s.search_words <> found.words
            """;

    private final Vocabulary vocabulary;
    private final DatabaseClient sql;

    ServiceFinding(Vocabulary vocabulary, DatabaseClient sql) {
        this.vocabulary = vocabulary;
        this.sql = sql;
    }

    /** Of all of them, also those that people keep. */
    Mono<Void> renew() {
        return sql.sql(CALLED)
                .bindNull("organisation", String.class)
                .then()
                .then(Mono.defer(() -> vocabulary.into(TABLE)));
    }

    /** Of one whose own words are there. */
    Mono<Void> renew(String service) {
        return vocabulary.into(TABLE, service);
    }

    /** Of those of an organisation that is called otherwise now. */
    Mono<Void> renamed(String organisation) {
        return sql.sql(CALLED)
                .bind("organisation", organisation)
                .then()
                .then(Mono.defer(() -> ids(organisation).concatMap(this::renew).then()));
    }

    private Flux<String> ids(String organisation) {
        return sql.sql("select id from socialmap.service where organisation_id = :organisation")
                .bind("organisation", organisation)
                .mapValue(String.class)
                .all();
    }
}
