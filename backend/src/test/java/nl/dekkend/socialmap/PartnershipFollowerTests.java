package nl.dekkend.socialmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.dekkend.imports.ImportReport;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.ImportScope;
import nl.dekkend.imports.Imports;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Feed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

/** Has a database of its own, because it loads another law. */
@DekkendTest({"dekkend.imports.at-start=false", "spring.application.name=partnership-followers"})
class PartnershipFollowerTests {

    private static final Path SHIPPED = Path.of("data");
    private static final LocalDate LAW = LocalDate.of(2015, 1, 1);

    @Autowired
    Imports imports;

    @Autowired
    Organisations organisations;

    @Autowired
    DatabaseClient sql;

    @TempDir
    Path folder;

    @Test
    void aPartnershipThatTheLawAddsIsAnOrganisationAtOnceAndTheOthersStayAsTheyAre() throws IOException {
        load("needs", SHIPPED.resolve("region/needs.yaml"), null);
        load("territories", SHIPPED.resolve("open/territories.csv"), LAW);
        load("postcodes", SHIPPED.resolve("open/postcodes.csv"), LAW);
        load("municipalities", SHIPPED.resolve("open/municipalities.geojson"), LAW);
        load("partnerships", SHIPPED.resolve("region/partnerships.yaml"), null);
        assertThat(organisations.byIds(List.of("swv-po2711")).collectList().block())
                .isEmpty();
        load("social-map", SHIPPED.resolve("region/organisations.yaml"), null);
        var start = Feed.end(sql);

        load("territories", newerLaw(), LAW.plusYears(10));

        assertThat(organisations.byIds(List.of("swv-po2799")).collectList().block())
                .singleElement()
                .returns("Samenwerkingsverband PO2799", Organisation::name)
                .returns("PO2799", Organisation::partnershipId);
        assertThat(Feed.since(sql, start))
                .filteredOn(line -> line.contains(" Organisation "))
                .containsOnlyOnce("ADDED Organisation swv-po2799")
                .allMatch(line -> line.startsWith("ADDED") || line.startsWith("CHANGED Organisation swv-"))
                .noneMatch(line -> line.endsWith(" swv-po-ijmond"));
    }

    private Path newerLaw() throws IOException {
        var law = Files.readString(SHIPPED.resolve("open/territories.csv"));
        var newer = law.replace("1951;Velsen;PO2711;", "1951;Velsen;PO2799;");
        return Files.writeString(folder.resolve("newer.csv"), newer);
    }

    private void load(String kind, Path file, @Nullable LocalDate asOf) {
        var request = new ImportRequest(file, List.of(), asOf, new ImportScope.National(), 0);
        assertThat(imports.run(kind, request).block()).isInstanceOf(ImportReport.Imported.class);
    }
}
