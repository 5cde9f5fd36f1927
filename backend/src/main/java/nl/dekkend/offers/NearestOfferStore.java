package nl.dekkend.offers;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.Point;
import nl.dekkend.territory.Municipalities;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks from every place for all needs together, among what is for a municipality near it. Many offers are for the same
 * municipalities: how far those are is worked out once. The nearest for each need is kept before it is asked for which
 * of them: many offers times many needs is more than the planner foresees.
 */
@Component
class NearestOfferStore implements NearestOffers {

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    private record PlaceRow(
            int place, double lat, double lon, String partnership, Set<String> here, Map<String, Double> around) {

        static PlaceRow of(int place, From from, Map<Point, Map<String, Double>> around) {
            var middle = from.middle();
            return new PlaceRow(
                    place,
                    middle.lat(),
                    middle.lon(),
                    from.partnership(),
                    from.municipalities(),
                    around.getOrDefault(middle, Map.of()));
        }
    }

    private record NeedRow(int number, int place, Set<String> needs) {}

    private record Reached(Wanted wanted, String offer, double km) {}

    private final DatabaseClient sql;
    private final OfferStore offers;
    private final Municipalities municipalities;
    private final Clock clock;

    NearestOfferStore(DatabaseClient sql, OfferStore offers, Municipalities municipalities, Clock clock) {
        this.sql = sql;
        this.offers = offers;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Override
    public Mono<Map<Wanted, Found>> of(Collection<Wanted> wanted) {
        var middles = wanted.stream().map(one -> one.from().middle()).collect(toSet());
        return municipalities
                .around(middles, FARTHEST)
                .flatMapMany(around -> reached(List.copyOf(wanted), around))
                .collectList()
                .zipWhen(reached -> offers.byIds(
                                reached.stream().map(Reached::offer).collect(toSet()))
                        .collectMap(Offer::id))
                .map(found -> found.getT1().stream().collect(toMap(Reached::wanted, one -> found(one, found.getT2()))));
    }

    private static Found found(Reached one, Map<String, Offer> offers) {
        return new Found(Objects.requireNonNull(offers.get(one.offer())), one.km());
    }

    private Flux<Reached> reached(List<Wanted> wanted, Map<Point, Map<String, Double>> around) {
        var places = wanted.stream().map(Wanted::from).distinct().toList();
        return sql.sql("""
                with place as materialized (
                    select place, lat, lon, partnership, left(partnership, 2) as sector, here, around
                      from jsonb_to_recordset(cast(:places as jsonb)) as row(
                           place int, lat float8, lon float8, partnership text, here text[], around jsonb)),
                reach as (
                    select sector, array_agg(distinct municipality) as municipalities
                      from place left join jsonb_object_keys(around) municipality on true
                     group by sector),
                running as materialized (
                    select sector, id, partnership_ids, support_needs, service_area, near_places
                      from reach
                      join offers.offer on (service_area && municipalities or service_area = '{}') and %s
                     where exists (select from unnest(partnership_ids) code where starts_with(code, sector))),
                area as materialized (
                    select place, lat, lon, partnership, sector, service_area,
                           service_area && here or service_area = '{}' as home,
                           %s as km
                      from place
                      join (select distinct sector, service_area from running) served using (sector)
                     where jsonb_exists_any(around, service_area) or service_area = '{}'),
                around as materialized (
                    select area.place, o.id, o.support_needs, coalesce(%s, area.km) as km
                      from area
                      join running o using (sector, service_area)
                     where not (home and partnership = any(o.partnership_ids))),
                nearest as (
                    select distinct on (place, need) place, need, id, km
                      from around cross join unnest(support_needs) need
                     where km <= :farthest
                     order by place, need, km, id)
                select distinct on (asked.number)
                       asked.number, nearest.id, round(nearest.km::numeric, 1)::float8 as km
                  from jsonb_to_recordset(cast(:asked as jsonb)) as asked(number int, place int, needs text[])
                  join nearest on nearest.place = asked.place and nearest.need = any(asked.needs)
                 order by asked.number, nearest.km, nearest.id
                """.formatted(
                                NeighbourStore.RUNS,
                                NeighbourStore.toArea("around", "service_area"),
                                NeighbourStore.toPlaces("lat", "lon")))
                .bind("places", JsonMapper.shared().writeValueAsString(placeRows(places, around)))
                .bind("asked", JsonMapper.shared().writeValueAsString(needRows(wanted, places)))
                .bind("today", LocalDate.now(clock))
                .bind("farthest", FARTHEST)
                .map(row -> {
                    var columns = new Columns(row);
                    return new Reached(
                            wanted.get(columns.value("number", Integer.class)),
                            columns.text("id"),
                            columns.value("km", Double.class));
                })
                .all();
    }

    private static List<PlaceRow> placeRows(List<From> places, Map<Point, Map<String, Double>> around) {
        return IntStream.range(0, places.size())
                .mapToObj(place -> PlaceRow.of(place, places.get(place), around))
                .toList();
    }

    private static List<NeedRow> needRows(List<Wanted> wanted, List<From> places) {
        return IntStream.range(0, wanted.size())
                .mapToObj(number -> new NeedRow(
                        number,
                        places.indexOf(wanted.get(number).from()),
                        wanted.get(number).needs()))
                .toList();
    }
}
