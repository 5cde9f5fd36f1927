package nl.dekkend.local;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.Result;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Schools that are not there and their published profiles, for {@code script/bench}: 7,000, as many as the country has
 * primary schools, and seventy. Their profiles answer to the norms of partnerships PO9999 and PO9998; the schools are
 * affiliated with PO2711 and VO2704, which have accounts that see how far they are.
 */
class ManyProfiles {

    /** From 99AA01 to 99CS70. */
    private static final String NUMBERED = """
            with numbered as (
            select '99' || chr(65 + number / 2600) || chr(65 + number / 100 % 26) || lpad((number % 100)::text, 2, '0')
                       as id,
                   number, number > 7000 as few
              from generate_series(1, 7070) number),
            """;

    private static final String SCHOOLS = NUMBERED + """
            school as (
                insert into schools.school
                       (id, register, register_name, kind, levels, board, municipality, affiliated, as_of, name,
                        order_text)
                select numbered.id, register.kind, 'School ' || number, 'PRIMARY', '{}', board.id, 'GM0375', true,
                       '2026-10-01', 'School ' || number, 'school ' || lpad(number::text, 5, '0')
                  from numbered,
                       (select kind from schools.register order by kind limit 1) register,
                       (select id from schools.board order by id limit 1) board)
            insert into schools.affiliation (school, partnership, basis)
            select id, case when few then 'VO2704' else 'PO2711' end, 'MUNICIPALITY'
              from numbered
            """;

    private static final String PROFILES = NUMBERED + """
            norm as (
                insert into profiles.norm
                       (id, partnership, number, title, threshold, valid_from, published, items, source, example)
                values ('PO9999.1', 'PO9999', 1, '{"nl": "Norm"}', 0.8, '2020-08-01', true, '[]', '{"title": "Norm"}',
                        true)
                returning id)
            insert into profiles.profile
                   (school, school_year, edition, partnership, norm, content, met, total, grades, needs, published_at,
                    example)
            select numbered.id, '2026-2027', 1, case when few then 'PO9998' else 'PO9999' end, norm.id, '{}',
                   number % 26, 25, '{"handelingsgericht-werken": "GOOD"}', '{}', now(), true
              from norm cross join numbered
            """;

    /** What the database does by itself, some time within the next minute. */
    private static final String COUNTED = "analyze schools.school, schools.affiliation, profiles.profile";

    private ManyProfiles() {}

    public static void main(String[] arguments) {
        var database = ConnectionFactories.get(System.getenv("DEKKEND_DATABASE_URL"));
        Mono.usingWhen(database.create(), ManyProfiles::insert, Connection::close)
                .block();
    }

    private static Mono<Void> insert(Connection connection) {
        return Flux.just(SCHOOLS, PROFILES, COUNTED)
                .concatMap(statement -> connection.createStatement(statement).execute())
                .concatMap(Result::getRowsUpdated)
                .then();
    }
}
