package nl.dekkend.schools.register;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One location before and after; without verbs nothing happens to it. */
record Step(@Nullable Entry before, Entry now, Set<Verb> verbs) {

    static Step between(@Nullable Entry before, Entry now) {
        return new Step(before, now, before == null ? Set.of(Verb.ADDED) : verbs(before, now));
    }

    boolean is(Verb verb) {
        return verbs.contains(verb);
    }

    private static Set<Verb> verbs(Entry before, Entry now) {
        var verbs = EnumSet.noneOf(Verb.class);
        if (!before.name().equals(now.name())) verbs.add(Verb.RENAMED);
        if (!before.standsWith(now)) verbs.add(Verb.MOVED);
        if (before.isOpen() && !now.isOpen()) verbs.add(Verb.CLOSED);
        if (!before.isOpen() && now.isOpen()) verbs.add(Verb.REOPENED);
        if (verbs.isEmpty() && !before.equals(now)) verbs.add(Verb.CHANGED);
        return verbs;
    }
}
