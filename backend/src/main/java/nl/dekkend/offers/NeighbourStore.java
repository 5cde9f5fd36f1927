package nl.dekkend.offers;

import java.time.Clock;
import java.time.LocalDate;
import nl.dekkend.graphql.Conditions;
import nl.dekkend.graphql.Listing;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.shared.Page;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** What runs near a place and belongs to others. */
@Component
class NeighbourStore {

    /** What runs on {@code :today}. */
    static final String RUNS = """
            not withdrawn and status in ('RUNNING', 'PILOT')
                       and coalesce(valid_from <= :today, true) and coalesce(valid_to >= :today, true)""";

    private static final String OF_SECTOR =
            "exists (select from unnest(partnership_ids) code where starts_with(code, :sector))";

    private static final String NEAREST_FIRST = OfferStore.select("0")
            + """
             cross join lateral (
                select true as near, coalesce(%s, %s) as km) distance
            """.formatted(toPlaces(":lat", ":lon"), toArea("cast(:around as jsonb)", "service_area"));

    private final DatabaseClient sql;
    private final SchoolYearStart year;
    private final Clock clock;

    NeighbourStore(DatabaseClient sql, SchoolYearStart year, Clock clock) {
        this.sql = sql;
        this.year = year;
        this.clock = clock;
    }

    /** Kilometres to the nearest known place of an offer; most have none. */
    static String toPlaces(String lat, String lon) {
        return """
                case when near_places <> '[]' then (
                    select min(public.earth_distance(
                                   public.ll_to_earth((at #>> '{location,lat}')::float8,
                                                      (at #>> '{location,lon}')::float8),
                                   public.ll_to_earth(%s, %s))) / 1000
                      from jsonb_array_elements(near_places) at) end""".formatted(lat, lon);
    }

    /**
     * Kilometres to the middle of the nearest municipality: how far an offer is that has no known place.
     *
     * @param around a JSON object in SQL: kilometres by municipality
     * @param area the municipalities it is for
     */
    static String toArea(String around, String area) {
        return "(select min((%s ->> served)::float8) from unnest(%s) served)".formatted(around, area);
    }

    /** The nearest first. */
    Mono<Page<Offer>> page(Conditions asked, Neighbourhood here, PageRequest page) {
        var near = asked.with("lat", here.middle().lat())
                .with("lon", here.middle().lon())
                .with("around", JsonMapper.shared().writeValueAsString(here.around()))
                .with("today", LocalDate.now(clock))
                .with("year_start", year.now())
                .and(RUNS)
                .any(
                        here.around().keySet(),
                        "municipalities",
                        "(service_area && :municipalities or service_area = '{}')")
                .any(here.own(), "own", "not partnership_ids && :own")
                .and(here.sector().letters(), "sector", OF_SECTOR)
                .and(here.withinKm(), "within", "km <= :within");
        return new Listing<>(NEAREST_FIRST, near, row -> OfferMapper.offer(row, year.now())).page(sql, page);
    }
}
