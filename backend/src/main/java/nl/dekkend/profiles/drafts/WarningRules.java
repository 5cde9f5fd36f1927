package nl.dekkend.profiles.drafts;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dekkend.profiles.content.ExtraSupport;
import nl.dekkend.profiles.content.SupportLevel;
import nl.dekkend.profiles.norm.NormItem;

/** What a school may want to look at again before others read it. */
final class WarningRules {

    private WarningRules() {}

    /** Support that is reported as extra though the norm asks it of every school. Intensive support is never basic. */
    static List<ProfileWarning> warnings(Draft draft) {
        var support = draft.content().extraSupport();
        return IntStream.range(0, support.size())
                .boxed()
                .flatMap(place -> warning(draft, place, support.get(place)))
                .toList();
    }

    private static Stream<ProfileWarning> warning(Draft draft, int place, ExtraSupport support) {
        return basicBecauseOf(draft, support)
                .map(item -> new ProfileWarning(
                        ProfileWarningCode.REPORTED_AS_EXTRA_IS_BASIC,
                        "extraSupport[" + place + "]",
                        support.supportNeed(),
                        item))
                .stream();
    }

    private static Optional<NormItem> basicBecauseOf(Draft draft, ExtraSupport support) {
        return draft.norm().items().stream()
                .filter(item -> support.level() == SupportLevel.EXTRA)
                .filter(item -> item.supportNeeds().contains(support.supportNeed()))
                .findFirst();
    }
}
