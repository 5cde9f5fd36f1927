package nl.dekkend.socialmap;

import nl.dekkend.imports.RegionSources;
import nl.dekkend.shared.Text;
import org.jspecify.annotations.Nullable;

/** A parent and youth desk as {@code desks.yaml} tells of it. */
record DeskEntry(
        String partnership,
        String organisation,
        String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable Text hours,
        Integer answersWithinWorkingDays,
        RegionSources.Reference source,
        Boolean example) {}
