package nl.dekkend.schools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.dekkend.schools.NearestSchools.Wanted;
import nl.dekkend.shared.Point;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

/** Where one has to go, among all schools of the country. */
@DekkendTest("dekkend.imports.at-start=true")
class NearestSchoolsTests {

    private static final Point HAARLEM = new Point(52.38, 4.63);

    /** More than two hundred schools are nearer to it than the first that has a profile. */
    private static final Point MAASTRICHT = new Point(50.85, 5.69);

    @Autowired
    NearestSchools nearest;

    @Autowired
    DatabaseClient sql;

    @Test
    void isTheOneThatMeasuringThemAllGives() {
        var found = found(HAARLEM, MAASTRICHT);

        assertThat(found).hasSizeGreaterThan(20);
        assertThat(found).allSatisfy(one -> assertThat(one.school()).isEqualTo(measured(one.wanted())));
    }

    @Test
    void isLookedForHoweverFarItIs() {
        assertThat(found(MAASTRICHT))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.km()).isBetween(140.0, 250.0));
    }

    @Test
    void isNobodyWhenNobodyHelps() {
        assertThat(nearest.of(List.of(wanted(HAARLEM, "niemand-kent-dit", Set.of())))
                        .block())
                .isEmpty();
    }

    @Test
    void isAnotherWhenTheNearestDoesNotCount() {
        var first = found(HAARLEM).getFirst();
        var second = wanted(HAARLEM, first.wanted().needs().iterator().next(), Set.of(first.school()));

        assertThat(nearest.of(List.of(second)).block().get(second))
                .isNotNull()
                .satisfies(other -> assertThat(other.school().id()).isEqualTo(measured(second)))
                .satisfies(other -> assertThat(other.km()).isGreaterThanOrEqualTo(first.km()));
    }

    private record One(Wanted wanted, String school, double km) {}

    /** For each need that some school names, from each of these. */
    private List<One> found(Point... from) {
        var wanted = sql
                .sql("select distinct unnest(needs) as need from schools.facet order by need")
                .map(row -> row.get("need", String.class))
                .all()
                .collectList()
                .block()
                .stream()
                .flatMap(need -> List.of(from).stream().map(point -> wanted(point, need, Set.of())))
                .toList();
        return nearest.of(wanted).block().entrySet().stream()
                .map(found -> new One(
                        found.getKey(),
                        found.getValue().school().id(),
                        found.getValue().km()))
                .collect(Collectors.toList());
    }

    private static Wanted wanted(Point from, String need, Set<String> except) {
        return new Wanted(from, Set.of(need), "PO2711", except);
    }

    private String measured(Wanted wanted) {
        return sql.sql("""
                select id
                  from schools.school join schools.facet f on f.school = id
                 where closed_on is null and f.needs && :needs and id <> all(:except)
                   and exists (select from schools.affiliation a where a.school = id and a.partnership like 'PO%')
                 order by public.earth_distance(position, public.ll_to_earth(:lat, :lon)), id
                 limit 1
                """)
                .bind("needs", wanted.needs().toArray(String[]::new))
                .bind("except", wanted.except().toArray(String[]::new))
                .bind("lat", wanted.near().lat())
                .bind("lon", wanted.near().lon())
                .map(row -> row.get("id", String.class))
                .one()
                .block();
    }
}
