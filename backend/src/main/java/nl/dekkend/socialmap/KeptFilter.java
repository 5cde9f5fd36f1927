package nl.dekkend.socialmap;

import java.time.Clock;
import java.time.OffsetDateTime;
import nl.dekkend.graphql.Conditions;
import nl.dekkend.graphql.FilterRules;
import nl.dekkend.keeping.StepRules;
import nl.dekkend.shared.FreshnessRules;
import org.jspecify.annotations.Nullable;

/** Which of one's own records; null is no wish. */
record KeptFilter(@Nullable String text, @Nullable Boolean stale) {

    static final KeptFilter NONE = new KeptFilter(null, null);

    /** Nobody said this school year that it is true. */
    private static final String STALE = "(not withdrawn and not " + FreshnessRules.CONFIRMED + ")";

    /** Those that ask for a word first, then the others, those that were withdrawn last. */
    static final String IN_ORDER = "case when withdrawn then 2 when " + STALE + " then 0 else 1 end";

    /** All that needs no look elsewhere; refuses what the contract does not allow. */
    Conditions conditions(Clock clock) {
        FilterRules.text(text);
        var still = OffsetDateTime.now(clock).minus(StepRules.REGRET);
        return new Conditions()
                .with("year_start", FreshnessRules.yearStart(clock))
                .and(still, "still", "(not withdrawn or withdrawn_at > :still)")
                .and(stale, "stale", STALE + " = :stale");
    }
}
