package nl.dekkend.schools.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.dekkend.schools.SchoolKind;
import nl.dekkend.shared.Address;
import org.jspecify.annotations.Nullable;

/** Locations to compare, each with what the test does not speak of filled in. */
final class Entries {

    static final LocalDate TODAY = LocalDate.of(2026, 8, 1);

    private Entries() {}

    static Entry school(String id) {
        return school(id, "De Linde", "GM0375", "2");
    }

    static Entry school(String id, String name, String municipality, @Nullable String houseNumber) {
        var address = houseNumber == null ? null : new Address("Bullerlaan", houseNumber, "1945 SR", "Beverwijk");
        return new Entry(
                id, name, SchoolKind.PRIMARY, Set.of(), "41009", address, municipality, "Openbaar", null, null, null);
    }

    static Register register(List<Entry> entries) {
        return new Register(entries.stream().collect(Collectors.toMap(Entry::id, Function.identity())));
    }

    static Register nothing() {
        return new Register(Map.of());
    }

    static Delivery delivery(Entry... entries) {
        return accepting(0, entries);
    }

    static Delivery accepting(int closing, Entry... entries) {
        return new Delivery("scholen.csv", TODAY, Arrays.asList(entries), Map.of(), closing);
    }
}
