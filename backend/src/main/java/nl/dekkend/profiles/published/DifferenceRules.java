package nl.dekkend.profiles.published;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;
import static nl.dekkend.profiles.content.ProfileSection.BASIC_SUPPORT;

import java.util.List;
import java.util.stream.Stream;
import nl.dekkend.profiles.content.ChangeRules;
import nl.dekkend.profiles.content.ProfileChange;
import nl.dekkend.profiles.content.ProfileChangeKind;
import nl.dekkend.profiles.content.ProfileContent;
import nl.dekkend.profiles.norm.NormItem;
import nl.dekkend.profiles.norm.SupportNorm;
import org.jspecify.annotations.Nullable;

/** What a school says differently than in a profile that was published. */
public final class DifferenceRules {

    private DifferenceRules() {}

    /**
     * About what the norm of today asks: an answer to an item it no longer has says nothing to anybody.
     *
     * @param before null when there was none: then all of it is new
     * @param norm what the newer one answers to
     */
    public static List<ProfileChange> between(@Nullable SupportProfile before, ProfileContent after, SupportNorm norm) {
        var asked = norm.items().stream().map(NormItem::code).collect(toSet());
        var old = before == null ? ProfileContent.EMPTY : before.content();
        var changes = ChangeRules.between(old.answering(asked), after.answering(asked));
        return before == null || before.normId().equals(norm.id())
                ? changes
                : withTheNorm(before.normId(), norm.id(), changes);
    }

    /** Answers to two norms do not lie beside each other: it is not the school that asks something else. */
    private static List<ProfileChange> withTheNorm(String before, String after, List<ProfileChange> changes) {
        var norm = new ProfileChange(BASIC_SUPPORT, ProfileChangeKind.CHANGED, null, before, after);
        return Stream.concat(Stream.of(norm), changes.stream().filter(change -> change.section() != BASIC_SUPPORT))
                .sorted(comparing(ProfileChange::section))
                .toList();
    }
}
