package nl.dekkend.desk.signals;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.dekkend.desk.Desk;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** Quarters of the desk of PO2711, filled with made-up contacts and read by the desk or whoever would like to. */
record Quarters(HttpGraphQlTester caller, DatabaseClient sql) {

    static final List<String> TABLES =
            List.of("desk.question", "desk.turn", "desk.contact", "desk.signal", "desk.counted_quarter");

    void empty() {
        for (var table : TABLES) sql.sql("delete from " + table).then().block();
    }

    /** Those of the partnership, that of the school first. */
    List<String> places() {
        var found = caller.document("""
                { school(id: "27MD02") { municipality { id } }
                  partnership(id: "PO2711") { municipalities { id } } }
                """).execute();
        var first = found.path("school.municipality.id").entity(String.class).get();
        var all = new ArrayList<>(Desk.list(found, "partnership.municipalities[*].id"));
        all.remove(first);
        all.addFirst(first);
        return all;
    }

    /** So many contacts about a theme in a municipality on a day. */
    void had(int many, String theme, String municipality, String day) {
        sql.sql("""
                insert into desk.contact
                select gen_random_uuid(), 'PO2711', 'PHONE', 'PARENT', :theme, :municipality, cast(:day as date),
                       'Anna', cast(:day as date)
                  from generate_series(1, :many)
                """)
                .bind("theme", theme)
                .bind("municipality", municipality)
                .bind("day", day)
                .bind("many", many)
                .then()
                .block();
    }

    /**
     * A table in which every row and column has room for what is hidden: 29 contacts, of which six are about arithmetic
     * in the first of these places, and no other crossing has five.
     */
    void hadMany(List<String> places, String day) {
        had(6, "rekenen", places.get(0), day);
        had(3, "rekenen", places.get(1), day);
        had(2, "rekenen", places.get(2), day);
        had(3, "autisme", places.get(0), day);
        had(4, "autisme", places.get(2), day);
        had(2, "thuiszitten", places.get(0), day);
        had(4, "thuiszitten", places.get(1), day);
        had(3, "trauma", places.get(3), day);
        had(2, "jonge-kind", places.get(4), day);
    }

    GraphQlTester.Response read(String arguments) {
        return caller.document("""
                { signals(partnership: "PO2711" %s) { quarter definition countedOn rows {
                    theme { id } allThemes municipality { id } allMunicipalities count hidden previousCount trend } } }
                """.formatted(arguments)).execute();
    }

    /** The numbers that are seen, by theme and municipality, as {@code "rekenen GM0375"}; a star is all. */
    static Map<String, Integer> seen(GraphQlTester.Response answer) {
        var seen = new TreeMap<String, Integer>();
        for (var row : rows(answer)) if (row.get("count") instanceof Integer count) seen.put(name(row), count);
        return seen;
    }

    /** How each number that is seen compares. */
    static Map<String, String> trends(GraphQlTester.Response answer) {
        var trends = new TreeMap<String, String>();
        for (var row : rows(answer))
            if (row.get("previousCount") != null)
                trends.put(name(row), row.get("previousCount") + " " + row.get("trend"));
        return trends;
    }

    static List<Map<String, Object>> rows(GraphQlTester.Response answer) {
        return answer.path("signals.rows")
                .entityList(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
    }

    private static String name(Map<String, Object> row) {
        return List.of("theme", "municipality").stream()
                .map(side -> row.get(side) instanceof Map<?, ?> there
                        ? String.valueOf(there.get("id"))
                        : Boolean.TRUE.equals(row.get(side.equals("theme") ? "allThemes" : "allMunicipalities"))
                                ? "*"
                                : "-")
                .collect(joining(" "));
    }
}
