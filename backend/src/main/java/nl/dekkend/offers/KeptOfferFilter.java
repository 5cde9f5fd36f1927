package nl.dekkend.offers;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import nl.dekkend.graphql.Conditions;
import nl.dekkend.graphql.FilterRules;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Role;
import nl.dekkend.keeping.StepRules;
import org.jspecify.annotations.Nullable;

/** Which of one's own offers; null is no wish. */
record KeptOfferFilter(@Nullable String text, @Nullable Boolean stale) {

    static final KeptOfferFilter NONE = new KeptOfferFilter(null, null);

    /** Nobody said this school year that it is true, its first day has come, or its last day is over. */
    static final String STALE = """
            (not withdrawn and (not confirmed and status <> 'ENDED'
                                or status = 'PLANNED' and coalesce(valid_from <= :today, false)
                                or status in ('PILOT', 'RUNNING') and coalesce(valid_to < :today, false)))""";

    private static final String OWN = """
            (partnership_ids && :edited or provider_id = any(:organisations)
             or provider_id is null and provider_school_id = any(:schools))""";

    /** @param now in the Netherlands */
    Conditions conditions(Actor actor, OffsetDateTime now) {
        FilterRules.text(text);
        var scope = actor.scope();
        var provides = actor.roles().contains(Role.PROVIDER);
        var edits = actor.roles().contains(Role.EDITOR);
        return new Conditions()
                .and(OWN)
                .with("edited", ids(edits, scope.partnerships()))
                .with("organisations", ids(provides, scope.organisations()))
                .with("schools", ids(provides, scope.schools()))
                .with("today", LocalDate.from(now))
                .and(now.minus(StepRules.REGRET), "still", "(not withdrawn or withdrawn_at > :still)")
                .text(text, "search_text", "translated_text")
                .and(stale, "stale", STALE + " = :stale");
    }

    private static String[] ids(boolean role, Set<String> ids) {
        return role ? ids.toArray(String[]::new) : new String[0];
    }
}
