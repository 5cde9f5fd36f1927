package nl.dekkend.schools.register;

import nl.dekkend.schools.SchoolKind;
import org.jspecify.annotations.Nullable;

/** What the register says of where a location stands; {@code digits} are those of its postcode. */
record Site(
        String school,
        SchoolKind kind,
        @Nullable String digits,
        @Nullable String city,
        String municipality) {}
