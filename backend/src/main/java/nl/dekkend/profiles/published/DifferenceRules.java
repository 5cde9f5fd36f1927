package nl.dekkend.profiles.published;

import static java.util.Comparator.comparing;
import static nl.dekkend.profiles.content.ProfileSection.BASIC_SUPPORT;

import java.util.List;
import java.util.stream.Stream;
import nl.dekkend.profiles.content.ChangeRules;
import nl.dekkend.profiles.content.ProfileChange;
import nl.dekkend.profiles.content.ProfileChangeKind;

/** What a school says differently than in an earlier profile. */
final class DifferenceRules {

    private DifferenceRules() {}

    static List<ProfileChange> between(SupportProfile before, SupportProfile after) {
        var changes = ChangeRules.between(before.content(), after.content());
        return before.normId().equals(after.normId()) ? changes : withTheNorm(before, after, changes);
    }

    /** Answers to two norms do not lie beside each other: it is not the school that asks something else. */
    private static List<ProfileChange> withTheNorm(
            SupportProfile before, SupportProfile after, List<ProfileChange> changes) {
        var norm = new ProfileChange(BASIC_SUPPORT, ProfileChangeKind.CHANGED, null, before.normId(), after.normId());
        return Stream.concat(Stream.of(norm), changes.stream().filter(change -> change.section() != BASIC_SUPPORT))
                .sorted(comparing(ProfileChange::section))
                .toList();
    }
}
