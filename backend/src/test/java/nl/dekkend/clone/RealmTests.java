package nl.dekkend.clone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The realm that Keycloak imports. */
class RealmTests {

    @Test
    void peopleSignInWithPkceOnly() throws IOException {
        var site = client("dekkend-site");

        assertThat(site.path("attributes").path("pkce.code.challenge.method").asString())
                .isEqualTo("S256");
        assertThat(site.path("publicClient").asBoolean()).isTrue();
        assertThat(site.path("implicitFlowEnabled").asBoolean()).isFalse();
        assertThat(site.path("directAccessGrantsEnabled").asBoolean()).isFalse();
    }

    @Test
    void noAccountAndNoClientBringsASecret() throws IOException {
        assertThat(realm().path("users").valueStream()).isNotEmpty().noneMatch(user -> user.has("credentials"));
        assertThat(clients()
                        .filter(client -> client.has("secret"))
                        .map(client -> client.path("secret").asString()))
                .hasSize(2)
                .allMatch(secret -> secret.matches("\\$\\{DEKKEND_\\w+_SECRET}"));
    }

    @Test
    void whoHasARoleMustChooseAPasswordAndASecondFactor() throws IOException {
        assertThat(realm().path("users").valueStream().filter(user -> user.has("clientRoles")))
                .isNotEmpty()
                .allMatch(user ->
                        user.path("requiredActions").toString().equals("[\"UPDATE_PASSWORD\",\"CONFIGURE_TOTP\"]"));
    }

    /** What the realm leaves out is 0 after the import, and then no code of a second factor can be right. */
    @Test
    void aSecondFactorHasSixDigitsThatLastHalfAMinute() throws IOException {
        assertThat(realm().path("otpPolicyDigits").asInt()).isEqualTo(6);
        assertThat(realm().path("otpPolicyPeriod").asInt()).isEqualTo(30);
        assertThat(realm().path("otpPolicyLookAheadWindow").asInt()).isEqualTo(1);
    }

    @Test
    void everyTokenNamesTheApiAsItsAudience() throws IOException {
        assertThat(realm().path("clientScopes")
                        .valueStream()
                        .filter(scope -> scope.path("name").asString().equals("dekkend"))
                        .flatMap(scope -> scope.path("protocolMappers").valueStream())
                        .map(mapper -> mapper.path("config")
                                .path("included.client.audience")
                                .asString("")))
                .contains("dekkend");
        assertThat(clients().filter(client -> !client.path("bearerOnly").asBoolean(false)))
                .allMatch(
                        client -> client.path("defaultClientScopes").toString().contains("\"dekkend\""));
    }

    @Test
    void nobodyWidensTheirOwnScope() throws IOException {
        var profile = realm().path("components")
                .path("org.keycloak.userprofile.UserProfileProvider")
                .get(0)
                .path("config")
                .path("kc.user.profile.config")
                .get(0)
                .asString();

        assertThat(Clone.json(profile)
                        .path("attributes")
                        .valueStream()
                        .filter(attribute -> attribute.path("multivalued").asBoolean()))
                .hasSize(6)
                .allMatch(attribute ->
                        attribute.path("permissions").path("edit").toString().equals("[\"admin\"]"));
    }

    private static JsonNode client(String id) throws IOException {
        return clients()
                .filter(client -> client.path("clientId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> clients() throws IOException {
        return realm().path("clients").valueStream();
    }

    private static JsonNode realm() throws IOException {
        return Clone.yaml("backend/keycloak/dekkend-realm.json");
    }
}
