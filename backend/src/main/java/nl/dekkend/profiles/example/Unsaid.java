package nl.dekkend.profiles.example;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The notes a profile does not have yet: each stands in it once at most. */
final class Unsaid {

    private final Set<String> said = new HashSet<>();

    void said(@Nullable String text) {
        if (text != null) said.add(text);
    }

    /** Null when all were said. */
    @Nullable
    String one(Dice dice, List<String> texts) {
        var left = texts.stream().filter(text -> !said.contains(text)).toList();
        if (left.isEmpty()) return null;
        var text = dice.one(left);
        said.add(text);
        return text;
    }
}
