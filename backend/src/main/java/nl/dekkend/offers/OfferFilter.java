package nl.dekkend.offers;

import java.util.List;
import nl.dekkend.graphql.Conditions;
import nl.dekkend.graphql.FilterRules;
import nl.dekkend.shared.RouteStart;
import nl.dekkend.territory.Near;
import org.jspecify.annotations.Nullable;

/** Which offers: between the fields AND, inside one list OR; null is no wish. */
record OfferFilter(
        @Nullable String text,
        @Nullable String partnership,
        @Nullable List<String> municipality,
        @Nullable List<OfferKind> kind,
        @Nullable List<String> supportNeed,
        @Nullable List<RouteStart> startBy,
        @Nullable Integer age,
        @Nullable List<OfferStatus> status,
        @Nullable Boolean hasPlaces,
        @Nullable Near near) {

    static final OfferFilter NONE = new OfferFilter(null, null, null, null, null, null, null, null, null, null);

    private static final List<PlaceStatus> ROOM = List.of(PlaceStatus.PLACES, PlaceStatus.FEW);
    private static final List<PlaceStatus> NO_ROOM = List.of(PlaceStatus.FULL, PlaceStatus.WAITING_LIST);

    /** All that needs no look elsewhere; refuses what the contract does not allow. */
    Conditions conditions() {
        FilterRules.text(text);
        FilterRules.several("municipality", municipality);
        FilterRules.several("kind", kind);
        FilterRules.several("supportNeed", supportNeed);
        FilterRules.several("startBy", startBy);
        FilterRules.several("status", status);
        FilterRules.age(age);
        return new Conditions()
                .and("not withdrawn")
                .text(text, "search_text", "translated_text")
                .and(partnership, "partnership", "partnership_ids @> array[cast(:partnership as text)]")
                .any(municipality, "municipalities", "service_area && :municipalities")
                .any(kind, "kinds", "kind = any(:kinds)")
                .any(startBy, "starters", "start_by && :starters")
                .and(age, "age", "coalesce(age_from <= :age, true) and coalesce(age_to >= :age, true)")
                .any(status, "states", "status = any(:states)")
                .any(places(), "place_states", NEWEST_STATUS + " = any(:place_states)");
    }

    /** An offer without a count has places no more than it has none. */
    private @Nullable List<PlaceStatus> places() {
        if (hasPlaces == null) return null;
        return hasPlaces ? ROOM : NO_ROOM;
    }

    /** Of the newest counted day: what is said of the whole offer, else of the group with most room. */
    private static final String NEWEST_STATUS = """
            (select status
               from (select distinct on (c.group_name) c.group_name, c.status
                       from offers.capacity_count c
                      where c.offer_id = offer.id
                        and c.counted_on = (select max(counted_on)
                                              from offers.capacity_count
                                             where offer_id = offer.id and counted_on <= :today)
                      order by c.group_name, c.recorded desc, c.number desc) last_word
              order by group_name is not null,
                       array_position(array['PLACES', 'FEW', 'FULL', 'WAITING_LIST', 'NEEDS_ASSESSMENT'], status)
              limit 1)""";
}
