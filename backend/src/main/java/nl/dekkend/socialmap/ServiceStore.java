package nl.dekkend.socialmap;

import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import java.util.Collection;
import nl.dekkend.graphql.Conditions;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.graphql.Placed;
import nl.dekkend.graphql.Position;
import nl.dekkend.shared.AccessRoute;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.ContactPoint;
import nl.dekkend.shared.Page;
import nl.dekkend.shared.Place;
import nl.dekkend.shared.Source;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
class ServiceStore {

    private static final String SELECT = """
            select id, name, organisation_id, category, description, eligibility, support_needs, age_from, age_to,
                   service_area, places, languages, cost, accessibility, routes, contacts, confirmed_at, source, example,
                   order_text, km as distance_km, (near and km is null)::int as order_group,
                   coalesce(km, 0) as order_number
              from socialmap.service
            """;

    private static final String ANYWHERE = """
             cross join (select false as near, null::float8 as km) distance
            """;

    /** A service without a known place stands last. */
    private static final String NEAR = """
             cross join lateral (
                select true as near,
                       min(earth_distance(ll_to_earth((place #>> '{location,lat}')::float8,
                                                      (place #>> '{location,lon}')::float8),
                                          ll_to_earth(:lat, :lon))) / 1000 as km
                  from jsonb_array_elements(places) as place) distance
            """;

    private final DatabaseClient sql;

    ServiceStore(DatabaseClient sql) {
        this.sql = sql;
    }

    Mono<Service> byId(String id) {
        return sql.sql(SELECT + ANYWHERE + " where id = :id")
                .bind("id", id)
                .map(ServiceStore::service)
                .one();
    }

    /** All of what these organisations do, by name. */
    Flux<Service> byOrganisations(Collection<String> ids) {
        return sql.sql(SELECT + ANYWHERE
                        + " where not withdrawn and organisation_id = any(:ids) order by order_text, id")
                .bind("ids", ids.toArray(String[]::new))
                .map(ServiceStore::service)
                .all();
    }

    Mono<Page<Service>> page(Conditions asked, boolean near, PageRequest page) {
        var rows = SELECT + (near ? NEAR : ANYWHERE) + " where " + asked.sql();
        return page.page(
                asked.bind(page.query(sql, rows))
                        .map(row -> new Placed<>(Position.of(row), service(row)))
                        .all(),
                asked.bind(sql.sql("select count(*)::int from (" + rows + ") listed"))
                        .mapValue(Integer.class)
                        .one());
    }

    private static Service service(Readable row) {
        var has = new Columns(row);
        return new Service(
                has.text("id"),
                has.text("name"),
                has.text("organisation_id"),
                has.word("category", ServiceCategory.class),
                has.text("description"),
                row.get("eligibility", String.class),
                has.texts("support_needs"),
                row.get("age_from", Integer.class),
                row.get("age_to", Integer.class),
                has.texts("service_area"),
                has.jsonList("places", Place.class),
                has.texts("languages"),
                row.get("cost", String.class),
                has.texts("accessibility"),
                has.jsonList("routes", AccessRoute.class),
                has.jsonList("contacts", ContactPoint.class),
                row.get("distance_km", Double.class),
                row.get("confirmed_at", OffsetDateTime.class),
                has.json("source", Source.class),
                has.flag("example"));
    }
}
