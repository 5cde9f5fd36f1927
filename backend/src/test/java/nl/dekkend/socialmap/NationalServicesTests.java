package nl.dekkend.socialmap;

import static nl.dekkend.socialmap.MapKeeping.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Services for the whole country. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=keeping"})
class NationalServicesTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Test
    void nobodyMakesAServiceNationalByLeavingSomethingOut() {
        var itself = MapKeeping.provider(graphQl, "kindertelefoon");
        var nowhere = Map.of("organisation", "kindertelefoon", "serviceArea", List.of());
        var both = Map.of("organisation", "kindertelefoon", "national", true);
        var national = Map.of("organisation", "kindertelefoon", "national", true, "serviceArea", List.of());

        assertThat(codes(itself.service(nowhere))).isEqualTo("SERVICE_AREA_UNCLEAR");
        assertThat(codes(itself.service(both))).isEqualTo("SERVICE_AREA_UNCLEAR");
        var made = itself.service(national).path("result.service.id");
        itself.step("withdrawService", made.entity(String.class).get(), 1);
    }
}
