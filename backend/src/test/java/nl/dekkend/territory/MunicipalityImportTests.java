package nl.dekkend.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.dekkend.imports.ImportReport;
import nl.dekkend.imports.ImportReport.Imported;
import nl.dekkend.imports.ImportReport.Redated;
import nl.dekkend.shared.Source;
import nl.dekkend.territory.Partnerships.WholeMunicipality;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MunicipalityImportTests extends RestoredTerritory {

    @Autowired
    Municipalities municipalities;

    @Test
    void aMunicipalityThatMergedIsNoLongerListedButCanStillBeRead() throws IOException {
        var merged = Files.readString(ShippedTerritory.MUNICIPALITIES)
                .replace("\"numberMatched\": 345", "\"numberMatched\": 344")
                .lines()
                .filter(line -> !line.contains("GM0501"))
                .collect(Collectors.joining("\n", "", "\n"));

        var report = load(Files.writeString(folder.resolve("merged.geojson"), merged));

        assertThat(((Imported) report).remarks()).contains("gemeenten: 0 nieuw, 0 gewijzigd, 1 verdwenen (GM0501)");
        assertThat(Objects.requireNonNull(municipalities.byId("GM0501").block()).name())
                .isEqualTo("Brielle");
        assertThat(Objects.requireNonNull(postcodes.find("3231").block()).municipalityId())
                .isNull();
    }

    @Test
    void aMunicipalityThatIsYoungerThanTheBordersCanBeRegistered() {
        var register = new Source("Register", LATER, URI.create("https://example.org/"), null);
        municipalities
                .register(Map.of("GM1992", "Voorne aan Zee", "GM0375", "Iets anders"), register)
                .block();

        assertThat(municipalities.byId("GM1992").block())
                .isEqualTo(new Municipality("GM1992", "Voorne aan Zee", null, register));
        assertThat(Objects.requireNonNull(municipalities.byId("GM0375").block()).name())
                .isEqualTo("Beverwijk");
        assertThat(load(ShippedTerritory.MUNICIPALITIES)).isInstanceOf(Redated.class);
    }

    @Test
    void aMunicipalityLiesWholeInAPartnershipOnlyWhenAllItsAddressesDo() {
        var asked = List.of("GM0453", "GM0394", "GM0375", "GM9999");

        assertThat(partnerships
                        .holdingWhole(asked, Sector.PRIMARY)
                        .collectList()
                        .block())
                .containsExactlyInAnyOrder(
                        new WholeMunicipality("GM0453", "PO2711"), new WholeMunicipality("GM0375", "PO2711"));
        assertThat(partnerships
                        .holdingWhole(asked, Sector.SECONDARY)
                        .collectList()
                        .block())
                .containsExactlyInAnyOrder(
                        new WholeMunicipality("GM0453", "VO2705"), new WholeMunicipality("GM0375", "VO2704"));
    }

    private ImportReport load(Path file) {
        return load("municipalities", file, LATER);
    }
}
