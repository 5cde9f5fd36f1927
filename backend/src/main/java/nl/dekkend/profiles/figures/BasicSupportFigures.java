package nl.dekkend.profiles.figures;

import java.time.LocalDate;
import java.util.List;
import nl.dekkend.shared.SchoolYear;

/**
 * How the schools of a partnership stand on basic support.
 *
 * @param schools with a published profile
 * @param meetAll that answer every item with yes
 * @param upTo50 with less than half of the items
 * @param from50To80 with half or more, less than eight in ten
 * @param from80To100 with eight in ten or more
 * @param normVersions numbers of the norms they answer to, newest first
 * @param example whether any of the profiles was made up
 */
record BasicSupportFigures(
        Moment moment,
        int schools,
        int meetAll,
        int upTo50,
        int from50To80,
        int from80To100,
        List<Integer> normVersions,
        boolean example) {

    BasicSupportFigures {
        normVersions = List.copyOf(normVersions);
    }

    /** Scores on two versions of a norm are two different things. */
    public boolean comparable() {
        return normVersions.size() <= 1;
    }

    /** The school year the profiles are about. */
    public SchoolYear schoolYear() {
        return moment.year();
    }

    /** The day at whose end they were counted. */
    public LocalDate asOf() {
        return moment.asOf();
    }
}
