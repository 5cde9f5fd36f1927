package nl.dekkend.schools;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.shared.Point;
import nl.dekkend.territory.Near;
import nl.dekkend.testing.DekkendTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

/** Over all locations of the country the planner takes an index for what people search by. */
@DekkendTest("dekkend.imports.at-start=true")
class SchoolPlansTests {

    @Autowired
    DatabaseClient sql;

    @Test
    void textIsFoundThroughItsTrigrams() {
        assertThat(plan(query(filter("kenemercollege", null, null), SchoolSort.NAME, null)))
                .contains("school_by_text");
    }

    @Test
    void aMunicipalityIsFoundThroughItsCode() {
        assertThat(plan(query(filter(null, List.of("GM0375"), null), SchoolSort.NAME, null)))
                .contains("school_by_municipality");
    }

    @Test
    void aDistanceIsFoundThroughTheBoxAroundIt() {
        var near = new Near("1945", 5.0);

        assertThat(plan(query(filter(null, null, near), SchoolSort.DISTANCE, new Point(52.48, 4.65))))
                .contains("school_by_position");
    }

    @Test
    void thePageOfNamesIsReadInTheOrderOfItsIndex() {
        assertThat(plan(query(SchoolFilter.NONE, SchoolSort.NAME, null))).contains("school_by_name");
    }

    private static SchoolQuery query(SchoolFilter filter, SchoolSort sort, @Nullable Point from) {
        return new SchoolQuery(filter, sort, from, null);
    }

    private static SchoolFilter filter(
            @Nullable String text, @Nullable List<String> municipality, @Nullable Near near) {
        return new SchoolFilter(text, null, null, municipality, null, null, null, null, near, null, null);
    }

    /** Of exactly the statement that is sent for the first page. */
    private String plan(SchoolQuery query) {
        var page = PageRequest.first(20);
        var list = SchoolStore.list(query);
        return String.join(
                "\n",
                list.asked()
                        .bind(page.query(explaining(), list.rows()))
                        .map(row -> row.get(0, String.class))
                        .all()
                        .collectList()
                        .block());
    }

    private DatabaseClient explaining() {
        return (DatabaseClient) Proxy.newProxyInstance(
                DatabaseClient.class.getClassLoader(),
                new Class<?>[] {DatabaseClient.class},
                (proxy, method, arguments) -> method.invoke(sql, "explain " + arguments[0]));
    }
}
