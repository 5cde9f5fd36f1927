package nl.dekkend.offers;

import java.util.Collection;
import nl.dekkend.graphql.Conditions;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.graphql.Placed;
import nl.dekkend.graphql.Position;
import nl.dekkend.shared.Page;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
class OfferStore {

    /** Confirmed this school year first, then the others; where distance counts, those without a known place last. */
    private static final String SELECT = """
            select id, name, kind, summary, description, provider_id, provider_school_id, partnership_ids, support_needs,
                   age_from, age_to, service_area, places, routes, history, valid_from, valid_to, status, last_known_on,
                   confirmed_at, confirmed, contacts, source, example, order_text, km as distance_km,
                   (near and km is null)::int * 2 + (not confirmed)::int as order_group,
                   coalesce(km, 0) as order_number
              from offers.offer
             cross join lateral (select coalesce(confirmed_at >= :year_start, false) as confirmed) word
            """;

    private static final String ANYWHERE = """
             cross join (select false as near, null::float8 as km) distance
            """;

    private static final String NEAR = """
             cross join lateral (
                select true as near,
                       min(earth_distance(ll_to_earth((place #>> '{location,lat}')::float8,
                                                      (place #>> '{location,lon}')::float8),
                                          ll_to_earth(:lat, :lon))) / 1000 as km
                  from jsonb_array_elements(places) as place) distance
            """;

    private static final String IN_ORDER = " order by order_group, order_number, order_text, id";

    private final DatabaseClient sql;
    private final SchoolYearStart year;

    OfferStore(DatabaseClient sql, SchoolYearStart year) {
        this.sql = sql;
        this.year = year;
    }

    Mono<Offer> byId(String id) {
        return sql.sql(SELECT + ANYWHERE + " where id = :id")
                .bind("year_start", year.now())
                .bind("id", id)
                .map(OfferRow::offer)
                .one();
    }

    /** What these organisations provide, in the order of the list. */
    Flux<Offer> byProviders(Collection<String> ids) {
        return listed("provider_id = any(:ids)", ids);
    }

    /** What these schools provide, in the order of the list. */
    Flux<Offer> bySchools(Collection<String> ids) {
        return listed("provider_school_id = any(:ids)", ids);
    }

    private Flux<Offer> listed(String condition, Collection<String> ids) {
        return sql.sql(SELECT + ANYWHERE + " where not withdrawn and " + condition + IN_ORDER)
                .bind("year_start", year.now())
                .bind("ids", ids.toArray(String[]::new))
                .map(OfferRow::offer)
                .all();
    }

    Mono<Page<Offer>> page(Conditions asked, boolean near, PageRequest page) {
        var all = asked.with("year_start", year.now());
        var rows = SELECT + (near ? NEAR : ANYWHERE) + " where " + all.sql();
        return page.page(
                all.bind(page.query(sql, rows))
                        .map(row -> new Placed<>(Position.of(row), OfferRow.offer(row)))
                        .all(),
                all.bind(sql.sql("select count(*)::int from (" + rows + ") listed"))
                        .mapValue(Integer.class)
                        .one());
    }
}
