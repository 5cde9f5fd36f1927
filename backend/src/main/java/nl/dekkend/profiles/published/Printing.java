package nl.dekkend.profiles.published;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dekkend.profiles.content.Expertise;
import nl.dekkend.profiles.content.ExtraSupport;
import nl.dekkend.profiles.content.Grade;
import nl.dekkend.profiles.content.ProfileContent;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.profiles.content.SelfAssessment;
import nl.dekkend.profiles.norm.BasicSupport;
import nl.dekkend.profiles.norm.SupportNorm;
import org.jspecify.annotations.Nullable;

/**
 * An edition on its way to the public.
 *
 * @param partnership whose norm it answers to
 * @param confirmedAt when the school says with it that nothing has changed
 */
public record Printing(
        ProfileId id,
        String partnership,
        SupportNorm norm,
        ProfileContent content,
        OffsetDateTime at,
        @Nullable OffsetDateTime confirmedAt,
        boolean example) {

    /** What the school answers to the norm. */
    public BasicSupport basicSupport() {
        return BasicSupport.of(norm, content.answers());
    }

    /** The needs it does more for than the norm asks, to find schools by. */
    Set<String> needs() {
        return Stream.concat(
                        content.extraSupport().stream().map(ExtraSupport::supportNeed),
                        content.expertise().stream().map(Expertise::supportNeed))
                .collect(Collectors.toUnmodifiableSet());
    }

    Map<String, Grade> grades() {
        return content.selfAssessments().stream()
                .collect(Collectors.toUnmodifiableMap(
                        SelfAssessment::theme, SelfAssessment::grade, (one, more) -> more));
    }
}
