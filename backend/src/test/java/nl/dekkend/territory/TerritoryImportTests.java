package nl.dekkend.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.dekkend.imports.ImportReport.Imported;
import nl.dekkend.imports.ImportReport.Refused;
import nl.dekkend.imports.ImportReport.Unchanged;
import org.junit.jupiter.api.Test;

class TerritoryImportTests extends RestoredTerritory {

    @Test
    void everyRowOfTheShippedFilesIsLoaded() {
        sql.sql("delete from imports.ledger").then().block();

        assertThat(load("territories", ShippedTerritory.TERRITORIES, LATER))
                .isInstanceOfSatisfying(
                        Imported.class, done -> assertThat(done.rows()).isEqualTo(4043));
        assertThat(load("postcodes", ShippedTerritory.POSTCODES, LATER))
                .isInstanceOfSatisfying(
                        Imported.class, done -> assertThat(done.rows()).isEqualTo(4699));
        assertThat(load("municipalities", ShippedTerritory.MUNICIPALITIES, LATER))
                .isInstanceOfSatisfying(
                        Imported.class, done -> assertThat(done.rows()).isEqualTo(345));
    }

    @Test
    void aFileThatWasLoadedBeforeIsPassedOver() {
        assertThat(load("territories", ShippedTerritory.TERRITORIES, LocalDate.of(2015, 1, 1)))
                .isInstanceOf(Unchanged.class);
    }

    @Test
    void readingTheSameContentAgainChangesNothing() {
        var changes = changes();
        sql.sql("delete from imports.ledger").then().block();

        ShippedTerritory.load(imports);

        assertThat(changes()).isEqualTo(changes);
    }

    @Test
    void anOlderFileIsRefused() throws IOException {
        var older = write("older.csv", shipped().replace("\n1951;", "\n1899;"));

        assertThat(load("territories", older, LocalDate.of(2014, 1, 1)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.messages())
                                .singleElement()
                                .asString()
                                .contains("ouder bestand"));
    }

    @Test
    void aNewerFileTellsWhatItAddsChangesAndRemoves() throws IOException {
        var newer = shipped()
                .replace("1951;Velsen;PO2711;VO2705\n", "1899;Velsen;PO2711;VO2705\n")
                .replace("1975;Velsen;PO2711;VO2705", "1975;Velsen;PO2711;VO2704");

        var report = load("territories", write("newer.csv", newer), LATER);

        assertThat(((Imported) report).remarks())
                .contains("samenwerkingsverbanden: 0 nieuw, 0 gewijzigd, 0 verdwenen")
                .contains("postcodes in een gebied: 1 nieuw, 1 gewijzigd, 1 verdwenen (1951)");
        assertThat(partnershipsOf("1975")).containsExactly("PO2711", "VO2704");
        assertThat(partnershipsOf("1951")).isEmpty();
    }

    @Test
    void aPartnershipThatLeftTheLawCanStillBeRead() throws IOException {
        var newer = shipped().replace("VO2704", "VO2705");

        var report = load("territories", write("merged.csv", newer), LATER);

        assertThat(((Imported) report).remarks())
                .contains("samenwerkingsverbanden: 0 nieuw, 0 gewijzigd, 1 verdwenen (VO2704)");
        assertThat(partnerships.byId("VO2704").block()).isNotNull();
        assertThat(changes()).anyMatch(change -> change.equals("REMOVED Partnership VO2704"));
    }

    @Test
    void aMunicipalityThatGoesFromOnePartnershipToAnotherIsNotedOnce() throws IOException {
        var before = changes().size();

        load("territories", write("merged.csv", shipped().replace("VO2704", "VO2705")), LATER);

        assertThat(changes().stream().skip(before))
                .anyMatch(change -> change.startsWith("CHANGED Municipality"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aFileThatIsNotWholeIsRefusedWithWhatWouldDisappear() throws IOException {
        var half = shipped().lines().limit(2000).collect(Collectors.joining("\n", "", "\n"));

        var report = load("territories", write("half.csv", half), LATER);

        assertThat(((Refused) report).messages()).anyMatch(line -> line.contains("geef dan --accept-closing"));
        assertThat(partnershipsOf("1951")).containsExactly("PO2711", "VO2705");
    }

    @Test
    void aFileWithOneFaultChangesNothing() throws IOException {
        var broken = shipped().replace("1951;Velsen;PO2711;VO2705", "1951;Velsen;PO9999;VO99");

        var report = load("territories", write("broken.csv", broken), LATER);

        assertThat(((Refused) report).messages())
                .containsExactly(
                        "broken.csv, regel 444, kolom swv_vo: 'VO99' past niet; verwacht is een code zoals VO2704.");
        assertThat(partnershipsOf("1951")).containsExactly("PO2711", "VO2705");
        assertThat(partnerships.byId("PO9999").block()).isNull();
    }

    private List<String> partnershipsOf(String postcode) {
        return postcodes
                .find(postcode)
                .map(PostcodeArea::partnershipIds)
                .defaultIfEmpty(List.of())
                .block();
    }

    private List<String> changes() {
        return Objects.requireNonNull(
                sql.sql("select concat_ws(' ', kind, type, record) as change from changes.change order by id")
                        .map(row -> row.get("change", String.class))
                        .all()
                        .collectList()
                        .block());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String shipped() throws IOException {
        return Files.readString(ShippedTerritory.TERRITORIES);
    }
}
