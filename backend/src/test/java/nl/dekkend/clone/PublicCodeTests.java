package nl.dekkend.clone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** {@code publiccode.yml} keeps to version 0.4 of the standard, by which catalogues find public software. */
class PublicCodeTests {

    @Test
    void everyMandatoryKeyIsThere() throws IOException {
        var file = Clone.yaml("publiccode.yml");

        assertThat(file.path("publiccodeYmlVersion").asString()).isEqualTo("0.4");
        assertThat(file.propertyNames())
                .contains("name", "url", "platforms", "categories", "developmentStatus", "softwareType")
                .contains("description", "legal", "maintenance", "localisation");
        assertThat(file.path("localisation").propertyNames()).contains("localisationReady", "availableLanguages");
        assertThat(file.path("maintenance").path("contacts").get(0).propertyNames())
                .containsExactly("name");
    }

    @Test
    void descriptionsHaveTheLengthThatCataloguesShow() throws IOException {
        assertThat(Clone.yaml("publiccode.yml").path("description").valueStream())
                .hasSize(2)
                .allMatch(text -> text.path("shortDescription").asString().length() <= 150)
                .allMatch(text -> text.path("longDescription").asString().length() >= 150)
                .allMatch(text -> !text.path("features").isEmpty());
    }

    @Test
    void theLicenceIsTheOneInTheClone() throws IOException {
        assertThat(Clone.yaml("publiccode.yml").path("legal").path("license").asString())
                .isEqualTo("EUPL-1.2");
        assertThat(Clone.text("LICENSE")).startsWith("EUROPEAN UNION PUBLIC LICENCE v. 1.2");
    }
}
