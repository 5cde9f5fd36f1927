package nl.dekkend;

import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Issuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@DekkendTest("dekkend.imports.at-start=true")
class AccountTests {

    @Autowired
    private HttpGraphQlTester graphQl;

    @Test
    void aSchoolEditorSeesTheSchoolsInScope() {
        Issuer.as(graphQl, "school-editor", "schools", "27MD02", "02EH00")
                .document("{ me { schools { id } organisations { id } partnerships { id } } }")
                .execute()
                .path("me.schools[*].id")
                .entityList(String.class)
                .contains("27MD02", "02EH00")
                .hasSize(2)
                .path("me.organisations")
                .entityList(Object.class)
                .hasSize(0)
                .path("me.partnerships")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void aProviderSeesTheirOrganisationAndTheOfficeItsPartnerships() {
        Issuer.as(
                        graphQl,
                        "provider-and-editor",
                        Map.of(
                                "roles", List.of("provider", "editor"),
                                "organisations", List.of("atlant"),
                                "partnerships", List.of("PO2711", "VO2704")))
                .document("{ me { organisations { id } partnerships { id } } }")
                .execute()
                .path("me.organisations[*].id")
                .entityList(String.class)
                .containsExactly("atlant")
                .path("me.partnerships[*].id")
                .entityList(String.class)
                .contains("PO2711", "VO2704")
                .hasSize(2);
    }
}
