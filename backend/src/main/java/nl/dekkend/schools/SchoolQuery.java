package nl.dekkend.schools;

import java.util.Set;
import nl.dekkend.graphql.Conditions;
import nl.dekkend.shared.Point;
import org.jspecify.annotations.Nullable;

/**
 * A question for schools with everything looked up that other modules know.
 *
 * @param from the position of the postcode in the filter; null without one
 * @param needs the needs in the filter and all below them; null without any
 */
record SchoolQuery(
        SchoolFilter filter,
        SchoolSort sort,
        @Nullable Point from,
        @Nullable Set<String> needs) {

    /** A point so far away that everything known is nearer: in metres. */
    private static final String NOWHERE = "1e9";

    Conditions conditions() {
        var near = filter.near();
        var conditions = new Conditions()
                .text(filter.text(), "s.search_text")
                .any(filter.board(), "boards", "s.board = any(:boards)")
                .any(filter.municipality(), "municipalities", "s.municipality = any(:municipalities)")
                .any(filter.coreArea(), "core_areas", "s.core_area = any(:core_areas)")
                .any(filter.kind(), "kinds", "s.kind = any(:kinds)")
                .any(filter.level(), "levels", "s.levels && :levels")
                .and(filter.partnership(), "partnership", """
                        s.id in (select a.school from schools.affiliation a where a.partnership = :partnership)""")
                .any(needs, "needs", "s.id in (select f.school from schools.facet f where f.needs && :needs)")
                .and(filter.profilePublished(), "published", """
                        :published = exists (
                            select from schools.facet f where f.school = s.id and f.profile_published)""");
        if (filter.openOnly()) conditions.and("s.closed_on is null");
        return from == null || near == null || near.withinKm() == null
                ? conditions
                : within(from, near.withinKm(), conditions);
    }

    /** The box finds them through the index, the distance cuts its corners off. */
    private static Conditions within(Point from, double km, Conditions conditions) {
        return at(from, conditions)
                .with("metres", km * 1000)
                .and("s.position <@ earth_box(ll_to_earth(:lat, :lon), :metres)")
                .and("earth_distance(s.position, ll_to_earth(:lat, :lon)) <= :metres");
    }

    private static Conditions at(Point from, Conditions conditions) {
        return conditions.with("lat", from.lat()).with("lon", from.lon());
    }

    /** The conditions, and what the columns of the list bind beside them. */
    Conditions listed() {
        return from == null ? conditions() : at(from, conditions());
    }

    /**
     * As a column. With a text the locations are found first and sorted then: else the planner would walk all of them
     * in the order of their names and compare each.
     */
    String orderText() {
        return filter.text() == null ? "s.order_text" : "s.order_text || ''";
    }

    /** In metres, as a column. */
    String distance() {
        return from == null ? "null::float8" : "earth_distance(s.position, ll_to_earth(:lat, :lon))";
    }

    /** What the list is ordered by inside its groups, as a column. */
    String orderNumber() {
        return switch (sort) {
            case NAME -> "0::float8";
            case DISTANCE -> "coalesce(" + distance() + ", " + NOWHERE + ")";
            case PUPILS -> "(-coalesce(s.newest_pupils, -1))::float8";
        };
    }
}
