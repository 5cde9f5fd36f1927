package nl.dekkend.teams;

import nl.dekkend.graphql.FilterRules;
import org.jspecify.annotations.Nullable;

/** Which schools of a partnership; null where it does not matter. */
record SupportTeamFilter(
        @Nullable String text,
        @Nullable Boolean startTalkHeld,
        @Nullable ConsultantTier tier,
        @Nullable Boolean complete) {

    /** Refuses a text that nothing can be found by. */
    SupportTeamFilter {
        FilterRules.text(text);
    }

    static SupportTeamFilter orAll(@Nullable SupportTeamFilter filter) {
        return filter == null ? new SupportTeamFilter(null, null, null, null) : filter;
    }

    boolean fits(Brief school) {
        return (startTalkHeld == null || startTalkHeld == school.startTalkHeld())
                && (tier == null || tier == school.tier())
                && (complete == null || complete == school.complete());
    }
}
