package nl.dekkend.schools;

import nl.dekkend.graphql.FilterRules;
import nl.dekkend.graphql.Refused;
import org.jspecify.annotations.Nullable;

/** What may be asked of the list of schools. */
final class SchoolFilterRules {

    private SchoolFilterRules() {}

    /** Refuses what the contract does not allow. */
    static void check(SchoolFilter filter, @Nullable SchoolSort sort) {
        FilterRules.text(filter.text());
        FilterRules.several("board", filter.board());
        FilterRules.several("municipality", filter.municipality());
        FilterRules.several("coreArea", filter.coreArea());
        FilterRules.several("kind", filter.kind());
        FilterRules.several("level", filter.level());
        FilterRules.several("supportNeed", filter.supportNeed());
        if (filter.near() != null) FilterRules.withinKm(filter.near().withinKm());
        if (filter.near() == null && sort == SchoolSort.DISTANCE) {
            throw Refused.input("sort DISTANCE needs near in the filter: distance from where?");
        }
    }

    /** By distance when somebody asks near what, else by name. */
    static SchoolSort order(SchoolFilter filter, @Nullable SchoolSort sort) {
        if (sort != null) return sort;
        return filter.near() == null ? SchoolSort.NAME : SchoolSort.DISTANCE;
    }
}
