package nl.dekkend.local;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.Result;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Published profiles of schools that are not there, for {@code script/bench}: partnership PO9999 gets 7,000 of them, as
 * many as the country has primary schools, and PO9998 seventy.
 */
class ManyProfiles {

    private static final String PROFILES = """
            with norm as (
                insert into profiles.norm
                       (id, partnership, number, title, threshold, valid_from, published, items, source, example)
                values ('PO9999.1', 'PO9999', 1, '{"nl": "Norm"}', 0.8, '2020-08-01', true, '[]', '{"title": "Norm"}',
                        true)
                returning id)
            insert into profiles.profile
                   (school, school_year, edition, partnership, norm, content, met, total, grades, needs, published_at,
                    example)
            select 'X' || lpad(number::text, 5, '0'), '2026-2027', 1,
                   case when number > 7000 then 'PO9998' else 'PO9999' end, norm.id, '{}', number % 26, 25, '{"handelingsgericht-werken": "GOOD"}', '{}', now(), true
              from norm cross join generate_series(1, 7070) number
            """;

    private ManyProfiles() {}

    public static void main(String[] arguments) {
        var database = ConnectionFactories.get(System.getenv("DEKKEND_DATABASE_URL"));
        Mono.usingWhen(database.create(), ManyProfiles::insert, Connection::close)
                .block();
    }

    private static Mono<Void> insert(Connection connection) {
        return Flux.from(connection.createStatement(PROFILES).execute())
                .flatMap(Result::getRowsUpdated)
                .then();
    }
}
