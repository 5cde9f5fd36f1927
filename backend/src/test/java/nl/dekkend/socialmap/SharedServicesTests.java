package nl.dekkend.socialmap;

import static nl.dekkend.socialmap.MapKeeping.codes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Issuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Services for people of more than one partnership. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=keeping"})
class SharedServicesTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Test
    void aServiceThatIsForOthersTooIsNotAnEditorsToTakeAway() {
        var editor = MapKeeping.editor(graphQl);
        var house = editor.madeOrganisation("Verder huis");
        var own = MapKeeping.provider(graphQl, house);
        var area = List.of("GM0375", "GM0392");
        own.service(Map.of("name", "Verder dan de regio", "organisation", house, "serviceArea", area));

        assertThat(codes(editor.step("withdrawService", "verder-dan-de-regio", 1)))
                .isEqualTo("SERVICE_ELSEWHERE_TOO");
        assertThat(codes(own.step("withdrawService", "verder-dan-de-regio", 1))).isEmpty();
        assertThat(codes(editor.step("restoreService", "verder-dan-de-regio", 2)))
                .isEqualTo("SERVICE_ELSEWHERE_TOO");
        assertThat(codes(editor.step("eraseServiceRevision", "verder-dan-de-regio", 1)))
                .isEqualTo("SERVICE_ELSEWHERE_TOO");
        assertThat(codes(own.step("restoreService", "verder-dan-de-regio", 2))).isEmpty();
        assertThat(mayWithdraw(editor)).isFalse();
        assertThat(mayWithdraw(own)).isTrue();
        var both = new MapKeeping(Issuer.as(graphQl, "editor", "partnerships", "PO2711", "PO2704"));
        assertThat(codes(both.step("withdrawService", "verder-dan-de-regio", 3)))
                .isEmpty();
    }

    private static boolean mayWithdraw(MapKeeping who) {
        return who.caller()
                .document("{ service(id: \"verder-dan-de-regio\") { mayWithdraw } }")
                .execute()
                .path("service.mayWithdraw")
                .entity(Boolean.class)
                .get();
    }
}
