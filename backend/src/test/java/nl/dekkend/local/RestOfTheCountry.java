package nl.dekkend.local;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.Result;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What the rest of the country would bring, for {@code script/bench}: a published profile for every open school outside
 * the region, and 10,000 offers and 10,000 services spread over the other partnerships. The same ones each time.
 */
class RestOfTheCountry {

    private static final String NEEDS = """
            with need as (
                select array_agg(id order by id) as ids, count(*)::int as number
                  from needs.support_need
                 where not withdrawn),
            """;

    private static final String ELSEWHERE = """
            elsewhere as (
                select p.id, row_number() over (order by p.id)::int - 1 as place, count(*) over ()::int as number,
                       (select array_agg(municipality)
                          from territory.municipality_partnership
                         where partnership = p.id) as municipalities
                  from territory.named_partnership p
                 where not p.ended and not p.takes_part)
            """;

    private static final String PROFILES = NEEDS + """
            school as (
                select s.id, min(a.partnership) as partnership, row_number() over (order by s.id)::int as place
                  from schools.school s
                  join schools.affiliation a on a.school = s.id
                 where s.closed_on is null
                   and not exists (select from profiles.profile p where p.school = s.id)
                 group by s.id),
            helping as (
                select school.*, array[need.ids[1 + place % need.number], need.ids[1 + place / 7 % need.number]] as helps
                  from school cross join need),
            found as (
                insert into schools.facet (school, profile_published, needs)
                select id, true, helps from helping
                    on conflict (school) do nothing)
            insert into profiles.profile
                   (school, school_year, edition, partnership, norm, content, met, total, grades, needs, published_at,
                    example)
            select helping.id, '2026-2027', 1, helping.partnership, norm.id,
                   jsonb_build_object('extraSupport', jsonb_build_array(
                       jsonb_build_object('supportNeed', helps[1], 'level', 'EXTRA', 'description', 'Hulp'),
                       jsonb_build_object('supportNeed', helps[2], 'level', 'INTENSIVE', 'description', 'Hulp'))),
                   place % 26, 25, '{}', helps, now(), true
              from helping cross join (select id from profiles.norm order by id limit 1) norm
            """;

    private static final String OFFERS = NEEDS + ELSEWHERE + """
            insert into offers.offer
                   (id, name, kind, summary, partnership_ids, support_needs, service_area, places, routes, start_by,
                    history, contacts, status, source, example, search_words)
            select 'elders-' || n, 'Aanbod ' || n, 'ARRANGEMENT', '{"nl": "Hulp"}', array[e.id],
                   array[need.ids[1 + n % need.number]], e.municipalities, '[]',
                   '[{"startBy": "SCHOOL", "permit": "NONE", "steps": [], "maxWeeks": null, "costForParents": null}]',
                   '{SCHOOL}', '[]', '[]', 'RUNNING', '{"title": "Verzonnen"}', true, 'Aanbod ' || n
              from generate_series(1, 10000) n cross join need
              join elsewhere e on e.place = n % e.number
            """;

    private static final String SERVICES = NEEDS + ELSEWHERE + """
            insert into socialmap.service
                   (id, name, organisation_id, category, description, support_needs, service_area, places, languages,
                    accessibility, routes, contacts, source, example, search_words)
            select 'elders-' || n, 'Dienst ' || n, organisation.id, 'LEARNING', '{"nl": "Hulp"}',
                   array[need.ids[1 + n % need.number]], e.municipalities, '[]', '[]', '[]', '[]', '[]',
                   '{"title": "Verzonnen"}', true, 'Dienst ' || n
              from generate_series(1, 10000) n cross join need
             cross join (select id from socialmap.organisation order by id limit 1) organisation
              join elsewhere e on e.place = n % e.number
            """;

    /** What the database does by itself, some time within the next minute. */
    private static final String COUNTED =
            "vacuum analyze schools.facet, profiles.profile, offers.offer, socialmap.service";

    private RestOfTheCountry() {}

    public static void main(String[] arguments) {
        var database = ConnectionFactories.get(System.getenv("DEKKEND_DATABASE_URL"));
        Mono.usingWhen(database.create(), RestOfTheCountry::insert, Connection::close)
                .block();
    }

    private static Mono<Void> insert(Connection connection) {
        return Flux.just(PROFILES, OFFERS, SERVICES, COUNTED)
                .concatMap(statement -> connection.createStatement(statement).execute())
                .concatMap(Result::getRowsUpdated)
                .then();
    }
}
