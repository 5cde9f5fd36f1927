package nl.dekkend.socialmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dekkend.testing.AtOnce;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Services that go from one organisation to another while others do too. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=keeping"})
class MovedServicesTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Test
    void servicesThatChangePlacesDoNotWaitForEachOther() {
        var editor = MapKeeping.editor(graphQl);
        var homes = List.of(editor.madeOrganisation("Ruil links"), editor.madeOrganisation("Ruil rechts"));
        for (int number = 0; number < 2; number++) {
            editor.service(Map.of("name", "Ruil " + number, "organisation", homes.get(number)));
        }

        for (int version = 1; version <= 3; version++) {
            var seen = version;
            assertThat(AtOnce.results(
                            2,
                            number -> editor.service(Map.of(
                                    "service",
                                    "ruil-" + number,
                                    "version",
                                    seen,
                                    "organisation",
                                    homes.get((number + seen) % 2)))))
                    .containsOnly("ServiceKept");
        }
    }
}
