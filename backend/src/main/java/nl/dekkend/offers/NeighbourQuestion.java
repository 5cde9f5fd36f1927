package nl.dekkend.offers;

import java.util.List;
import nl.dekkend.graphql.FilterRules;
import nl.dekkend.graphql.Refused;
import nl.dekkend.territory.Sector;
import org.jspecify.annotations.Nullable;

/** What somebody asks about the other side of the border; a postcode decides. */
record NeighbourQuestion(
        @Nullable String postcode,
        @Nullable String municipality,
        Sector sector,
        @Nullable List<String> supportNeed,
        double withinKm) {

    /** Refuses what the contract does not allow. */
    void check() {
        FilterRules.several("supportNeed", supportNeed);
        if (postcode == null && municipality == null) {
            throw Refused.input("Say where the child lives: give a postcode or a municipality.");
        }
        if (!(withinKm > 0 && withinKm <= NearestOffers.FARTHEST)) {
            throw Refused.input("withinKm must be more than 0 and at most 60.", "withinKm");
        }
    }
}
