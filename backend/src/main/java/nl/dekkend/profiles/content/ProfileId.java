package nl.dekkend.profiles.content;

import nl.dekkend.shared.SchoolYear;

/**
 * Which profile: there is one for each school and school year. Written "27MD02.2026-2027".
 *
 * @param school DUO's location code
 */
public record ProfileId(String school, SchoolYear year) {

    /**
     * From its written form.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public static ProfileId of(String written) {
        var parts = written.split("\\.", 2);
        if (parts.length < 2 || !SchoolYear.isWritten(parts[1])) {
            throw new IllegalArgumentException("not a profile: write it as \"27MD02.2026-2027\"");
        }
        return new ProfileId(parts[0], SchoolYear.of(parts[1]));
    }

    @Override
    public String toString() {
        return school + "." + year;
    }
}
