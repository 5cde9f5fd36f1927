package nl.dekkend.schools.register;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nl.dekkend.schools.EducationLevel;
import nl.dekkend.schools.SchoolKind;
import nl.dekkend.shared.Address;
import org.jspecify.annotations.Nullable;

/** One location as a register describes it. */
record Entry(
        String id,
        String name,
        SchoolKind kind,
        Set<EducationLevel> levels,
        String board,
        @Nullable Address address,
        String municipality,
        @Nullable String denomination,
        @Nullable String phone,
        @Nullable String website,
        @Nullable LocalDate closedOn) {

    Entry {
        levels = Set.copyOf(levels);
    }

    boolean isOpen() {
        return closedOn == null;
    }

    Entry closed(LocalDate on) {
        return new Entry(id, name, kind, levels, board, address, municipality, denomination, phone, website, on);
    }

    /** Without an address a move shows in the municipality only; with one a new municipality may be a merger. */
    boolean standsWith(Entry other) {
        return Objects.equals(address, other.address) && (address != null || municipality.equals(other.municipality));
    }
}
