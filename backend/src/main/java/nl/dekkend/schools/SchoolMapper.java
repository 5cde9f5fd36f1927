package nl.dekkend.schools;

import io.r2dbc.spi.Readable;
import java.net.URI;
import java.time.LocalDate;
import nl.dekkend.shared.Address;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.Point;
import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;

/** Reads one row of {@link SchoolStore}. */
final class SchoolMapper {

    private SchoolMapper() {}

    static School school(Readable row) {
        var columns = new Columns(row);
        return new School(
                columns.text("id"),
                columns.text("name"),
                row.get("distinguished_by", String.class),
                columns.word("kind", SchoolKind.class),
                columns.texts("levels").stream()
                        .map(EducationLevel::valueOf)
                        .sorted()
                        .toList(),
                columns.text("board"),
                address(row),
                point(row),
                columns.text("municipality"),
                row.get("core_area", String.class),
                row.get("denomination", String.class),
                row.get("phone", String.class),
                website(row),
                row.get("newest_pupils", Integer.class),
                kilometres(row),
                columns.flag("approximate"),
                columns.texts("former_names", School.MOST_FORMER_NAMES),
                row.get("closed_on", LocalDate.class),
                Source.of(row));
    }

    private static @Nullable Address address(Readable row) {
        if (row.get("street", String.class) == null) return null;
        var columns = new Columns(row);
        return new Address(
                columns.text("street"), columns.text("house_number"), columns.text("postcode"), columns.text("city"));
    }

    private static @Nullable Point point(Readable row) {
        var lat = row.get("lat", Double.class);
        var lon = row.get("lon", Double.class);
        return lat == null || lon == null ? null : new Point(lat, lon);
    }

    private static @Nullable URI website(Readable row) {
        var address = row.get("website", String.class);
        return address == null ? null : URI.create(address);
    }

    private static @Nullable Double kilometres(Readable row) {
        var metres = row.get("distance", Double.class);
        return metres == null ? null : Math.round(metres / 100) / 10.0;
    }
}
