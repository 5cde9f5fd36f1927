package nl.dekkend.profiles.spending;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Saves of schools for tests of rules: each a day after the one before. */
final class Saves {

    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2026-01-01T12:00:00+01:00");

    private final List<SpendingRevision> all = new ArrayList<>();

    /** One school after the other saves this amount for the first time. */
    static Saves first(int schools, int amount) {
        var saves = new Saves();
        IntStream.range(0, schools).forEach(number -> saves.save("S" + number, amount));
        return saves;
    }

    Saves save(String school, int amount) {
        return add(all.size() + 1, school, true, amount, false);
    }

    /** Saves as a school of another partnership. */
    Saves leave(String school) {
        return add(all.size() + 1, school, false, 0, false);
    }

    /** What was there before there was a history. */
    Saves before(String school, int amount) {
        return add(0, school, true, amount, false);
    }

    Saves examples(int count) {
        IntStream.range(0, count).forEach(number -> add(0, "E" + number, true, 1, true));
        return this;
    }

    private Saves add(long number, String school, boolean counts, int amount, boolean example) {
        var account = new SpendingAccount(amount, List.of());
        all.add(new SpendingRevision(number, school, counts, account, account, FIRST.plusDays(all.size()), example));
        return this;
    }

    List<SpendingRevision> all() {
        return List.copyOf(all);
    }
}
