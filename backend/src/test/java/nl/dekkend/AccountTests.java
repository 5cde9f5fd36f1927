package nl.dekkend;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendTest;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DekkendTest("dekkend.imports.at-start=true")
class AccountTests {

    private static final MockOAuth2Server ISSUER = started();

    @Autowired
    private HttpGraphQlTester graphQl;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("dekkend.issuer.uri", () -> ISSUER.issuerUrl("dekkend").toString());
    }

    @AfterAll
    static void stop() {
        ISSUER.shutdown();
    }

    @Test
    void aSchoolEditorSeesTheSchoolsInScope() {
        as(Map.of("roles", List.of("school-editor"), "schools", List.of("27MD02", "02EH00")))
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
        as(Map.of(
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

    private HttpGraphQlTester as(Map<String, Object> claims) {
        String token = ISSUER.issueToken(
                        "dekkend",
                        "school",
                        new DefaultOAuth2TokenCallback("dekkend", "u1", "JWT", List.of("dekkend"), claims, 600))
                .serialize();
        return graphQl.mutate()
                .headers(headers -> headers.setBearerAuth(token))
                .responseTimeout(Duration.ofMinutes(1))
                .build();
    }

    private static MockOAuth2Server started() {
        MockOAuth2Server issuer = new MockOAuth2Server();
        issuer.start();
        return issuer;
    }
}
