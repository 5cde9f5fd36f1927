package nl.dekkend.coverage;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import nl.dekkend.schools.School;
import nl.dekkend.shared.Point;
import nl.dekkend.territory.CoreArea;
import org.jspecify.annotations.Nullable;

/**
 * A core area with what lies in it.
 *
 * @param municipalities where offers and services have to be for it
 * @param schools by name
 */
record Ground(CoreArea area, Set<String> municipalities, List<School> schools) {

    /**
     * A school without a core area of its own in this partnership, as special schools are, works for all of its
     * municipality.
     */
    static List<Ground> of(List<CoreArea> areas, List<School> schools) {
        var known = areas.stream().map(CoreArea::id).collect(toUnmodifiableSet());
        return areas.stream().map(area -> of(area, schools, known)).toList();
    }

    private static Ground of(CoreArea area, List<School> schools, Set<String> known) {
        var own = schools.stream()
                .filter(school -> area.id().equals(school.coreAreaId()))
                .toList();
        var municipalities = Stream.concat(
                        Stream.ofNullable(area.municipalityId()), own.stream().map(School::municipalityId))
                .collect(toUnmodifiableSet());
        return new Ground(
                area,
                municipalities,
                schools.stream()
                        .filter(school -> own.contains(school)
                                || !known.contains(String.valueOf(school.coreAreaId()))
                                        && municipalities.contains(school.municipalityId()))
                        .toList());
    }

    /** The middle of its schools; null while nobody knows where they are. */
    @Nullable
    Point middle() {
        var lat = average(Point::lat);
        var lon = average(Point::lon);
        return lat.isPresent() && lon.isPresent() ? new Point(lat.getAsDouble(), lon.getAsDouble()) : null;
    }

    private OptionalDouble average(ToDoubleFunction<Point> part) {
        return schools.stream()
                .map(School::location)
                .filter(Objects::nonNull)
                .mapToDouble(part)
                .average();
    }

    /** Whether somebody who may be asked by people of these municipalities may be asked by people here. */
    boolean isServedFrom(List<String> serviceArea) {
        return serviceArea.isEmpty() || serviceArea.stream().anyMatch(municipalities::contains);
    }
}
