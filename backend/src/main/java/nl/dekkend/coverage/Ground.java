package nl.dekkend.coverage;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
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
     * municipality; one that stands outside all of them works for every core area.
     */
    static List<Ground> of(List<CoreArea> areas, List<School> schools) {
        var divided = areas.stream().map(CoreArea::id).collect(toUnmodifiableSet());
        Predicate<School> placed = school -> divided.contains(String.valueOf(school.coreAreaId()));
        var own = areas.stream().map(area -> own(area, schools)).toList();
        var everywhere =
                own.stream().flatMap(ground -> ground.municipalities.stream()).collect(toUnmodifiableSet());
        Predicate<School> outside = school -> !everywhere.contains(school.municipalityId());
        return own.stream()
                .map(ground -> ground.with(placed.negate().and(outside.or(ground::isAround)), schools))
                .toList();
    }

    private boolean isAround(School school) {
        return municipalities.contains(school.municipalityId());
    }

    private static Ground own(CoreArea area, List<School> schools) {
        var own = schools.stream()
                .filter(school -> area.id().equals(school.coreAreaId()))
                .toList();
        var municipalities = Stream.concat(
                        Stream.ofNullable(area.municipalityId()), own.stream().map(School::municipalityId))
                .collect(toUnmodifiableSet());
        return new Ground(area, municipalities, own);
    }

    /** Its own schools and these, in the order of all. */
    private Ground with(Predicate<School> more, List<School> all) {
        return new Ground(
                area,
                municipalities,
                all.stream()
                        .filter(school -> schools.contains(school) || more.test(school))
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

    boolean holds(String school) {
        return schools.stream().anyMatch(one -> one.id().equals(school));
    }

    /** Whether somebody who may be asked by people of these municipalities may be asked by people here. */
    boolean isServedFrom(List<String> serviceArea) {
        return serviceArea.isEmpty() || serviceArea.stream().anyMatch(municipalities::contains);
    }
}
