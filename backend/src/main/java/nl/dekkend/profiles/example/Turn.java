package nl.dekkend.profiles.example;

import java.util.Set;
import java.util.stream.Collectors;
import nl.dekkend.profiles.norm.NormItem;
import nl.dekkend.profiles.norm.Questions;
import nl.dekkend.profiles.norm.SupportNorm;
import nl.dekkend.shared.SchoolYear;

/** A school year and what profiles of it must answer to. */
record Turn(SchoolYear year, SupportNorm norm, Questions.Asked asked) {

    /** Codes of the items that ask the same as they did the time before. */
    Set<String> unchangedSince(Turn before) {
        return norm.items().stream()
                .filter(item -> before.norm().items().stream().anyMatch(old -> isSame(old, item)))
                .map(NormItem::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isSame(NormItem one, NormItem other) {
        return one.code().equals(other.code()) && one.text().equals(other.text());
    }

    /** Whether light support for a need is basic, so that it should not be called extra. */
    boolean isBasic(String need) {
        return norm.items().stream().anyMatch(item -> item.supportNeeds().contains(need));
    }
}
