package nl.dekkend.articles;

import java.util.List;
import nl.dekkend.imports.RegionList;
import nl.dekkend.imports.RegionSources;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import nl.dekkend.territory.Sector;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A row of {@code articles.escalation_step}: a step as it is everywhere.
 *
 * @param place from 1; two steps with one place are two ways to go
 * @param sectors of the partnerships it is for
 * @param helper {@link #DESK}, {@link #OFFICE} or the id of an organisation; null when that is somebody at the school
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record LadderRow(
        String id,
        int place,
        List<Sector> sectors,
        Text title,
        Text whatYouDo,
        Text whoHelps,
        @Nullable Integer maxWeeks,
        @Nullable Text termNote,
        @Nullable String helper,
        @Nullable String articleId,
        Source source) {

    /** The desk of the partnership. */
    static final String DESK = "DESK";

    /** The office of the partnership. */
    static final String OFFICE = "OFFICE";

    /** As people write it in {@code escalation.yaml}. */
    record Entry(
            String id,
            int place,
            List<Sector> sectors,
            Text title,
            Text whatYouDo,
            Text whoHelps,
            @Nullable Integer maxWeeks,
            @Nullable Text termNote,
            @Nullable String helper,
            @Nullable String article,
            RegionSources.Reference source)
            implements RegionList.Sourced {}

    static LadderRow of(Entry entry, Source source) {
        return new LadderRow(
                entry.id(),
                entry.place(),
                entry.sectors(),
                entry.title(),
                entry.whatYouDo(),
                entry.whoHelps(),
                entry.maxWeeks(),
                entry.termNote(),
                entry.helper(),
                entry.article(),
                source);
    }

    boolean isHelpedBy(String who) {
        return who.equals(helper);
    }

    /** With who helps in one partnership. */
    EscalationStep step(@Nullable String organisation, @Nullable String phone) {
        return new EscalationStep(
                place, title, whatYouDo, whoHelps, maxWeeks, termNote, organisation, phone, articleId, source);
    }
}
