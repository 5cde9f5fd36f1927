package nl.dekkend.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.dekkend.imports.FileProblem;
import nl.dekkend.imports.ImportReport;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.ImportScope;
import nl.dekkend.imports.Imports;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Feed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** On a database of its own: a count that was added stays. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=offers"})
class OfferImportTests {

    private static final Path SHIPPED = Path.of("data/region");

    @Autowired
    ExecutionGraphQlService service;

    @Autowired
    Imports imports;

    @Autowired
    DatabaseClient sql;

    @Autowired
    Clock clock;

    @TempDir
    Path folder;

    @BeforeEach
    void theShippedOfferIsIn() throws IOException {
        for (var file : List.of("offers.yaml", "sources.yaml")) Files.copy(SHIPPED.resolve(file), folder.resolve(file));
        assertThat(load(SHIPPED)).isNotInstanceOf(ImportReport.Refused.class);
    }

    @Test
    void everyReferenceMustLeadSomewhereAndEveryFaultIsTold() throws IOException {
        replace("provider: atlant", "provider: atlnt");
        replace("providerSchool: 02EH00", "providerSchool: 99ZZ99");
        replace("partnerships: [PO2711]", "partnerships: [PO9999]");
        replace("supportNeeds: [hoogbegaafd]", "supportNeeds: [slim]");
        replace("serviceArea: [GM0375, ", "serviceArea: [GM0001, ");
        replace("maximum: 32", "maximum: -32");
        replace("validTo: null", "validTo: 2000-01-01");

        assertThat(refusal())
                .contains("via-nova-fulltime, veld provider: 'atlnt' bestaat niet.")
                .contains("ikc-hb, veld providerSchool: '99ZZ99' bestaat niet.")
                .contains("via-nova-fulltime, veld partnerships: 'PO9999' bestaat niet.")
                .contains("via-nova-fulltime, veld supportNeeds: 'slim' bestaat niet.")
                .contains("via-nova-fulltime, veld serviceArea: 'GM0001' bestaat niet.")
                .contains("via-nova-fulltime, veld capacity: een aantal onder nul bestaat niet.")
                .contains("via-nova-fulltime, veld validTo: ligt voor het begin.");
    }

    @Test
    void aWrongWordIsToldWithItsPlace() throws IOException {
        replace("status: RUNNING", "status: OPEN");
        replace("permit: VNP", "permit: VNT");

        assertThat(refusal())
                .contains("via-nova-fulltime, veld status: 'OPEN' is hier niet mogelijk. Kies uit: PLANNED, PILOT")
                .contains("via-nova-fulltime, veld routes/0/permit: 'VNT' is hier niet mogelijk.");
    }

    @Test
    void aNewCountIsAddedAndTheOldOneStays() throws IOException {
        replace("      - countedOn: 2021-10-01", """
                      - countedOn: 2026-10-01
                        group: null
                        maximum: 10
                        occupied: 4
                        reserved: 4
                        waiting: 0
                        status: null
                        estimate: true
                        source: {id: jaarverslag-po-ijmond-2021, ref: null, note: null}
                        example: true
                      - countedOn: 2021-10-01""".indent(6).stripTrailing());
        var start = Feed.end(sql);

        assertThat(load(folder)).isInstanceOf(ImportReport.Imported.class);

        assertThat(Feed.since(sql, start)).containsExactly("CHANGED Offer via-nova-fulltime");
        var offer = ask("""
                { offer(id: "via-nova-fulltime") { capacity { countedOn maximum occupied reserved waiting free status example }
                    capacityHistory { countedOn } } }
                """);
        offer.path("offer.capacityHistory[*].countedOn")
                .entityList(String.class)
                .containsExactly("2026-10-01", "2021-10-01");
        offer.path("offer.capacity.maximum").entity(Integer.class).isEqualTo(10);
        offer.path("offer.capacity.reserved").entity(Integer.class).isEqualTo(4);
        offer.path("offer.capacity.occupied").valueIsNull();
        offer.path("offer.capacity.free").valueIsNull();
        offer.path("offer.capacity.status").entity(String.class).isEqualTo("FEW");
    }

    @Test
    void anOfferHasPlacesWhenOneOfItsGroupsHas() throws IOException {
        replace("    capacity: []\n", "    capacity:\n" + group("Onderbouw", 20) + group("Bovenbouw", 12));

        assertThat(load(folder)).isInstanceOf(ImportReport.Imported.class);

        var offers = ask("""
                { room: offers(filter: {hasPlaces: true}) { nodes { id } }
                  full: offers(filter: {hasPlaces: false}) { nodes { id } }
                  offer(id: "dws-noord") { capacity(on: "2026-11-02") { maximum free group } } }
                """);
        offers.path("room.nodes[*].id").entityList(String.class).contains("dws-noord");
        offers.path("full.nodes[*].id").entityList(String.class).doesNotContain("dws-noord");
        offers.path("offer.capacity.maximum").entity(Integer.class).isEqualTo(40);
        offers.path("offer.capacity.free").entity(Integer.class).isEqualTo(8);
    }

    private static String group(String name, int occupied) {
        return """
                - countedOn: 2026-11-01
                  group: %s
                  maximum: 20
                  occupied: %d
                  reserved: 0
                  waiting: null
                  status: null
                  estimate: false
                  source: {id: jaarverslag-po-ijmond-2021, ref: null, note: null}
                  example: true
                """.formatted(name, occupied).indent(6);
    }

    @Test
    void aCountIsNeverRewritten() {
        assertThatThrownBy(() -> sql.sql("update offers.capacity_count set occupied = 0")
                        .then()
                        .block())
                .hasMessageContaining("capacity_count");
    }

    @Test
    void whatWasConfirmedThisSchoolYearComesFirst() throws IOException {
        replace(
                "    status: PLANNED\n",
                "    status: PLANNED\n    confirmedAt: %s\n".formatted(OffsetDateTime.now(clock)));
        load(folder);

        var first = ask("{ offers(first: 1) { nodes { status confirmedThisYear lastKnownOn } } }");
        first.path("offers.nodes[0].confirmedThisYear").entity(Boolean.class).isEqualTo(true);
        first.path("offers.nodes[0].status").entity(String.class).isEqualTo("PLANNED");
    }

    private void replace(String from, String to) throws IOException {
        var text = Files.readString(folder.resolve("offers.yaml"));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve("offers.yaml"), text.replaceFirst(Pattern.quote(from), to));
    }

    private String refusal() {
        var report = load(folder);
        assertThat(report).isInstanceOf(ImportReport.Refused.class);
        return String.join(
                "\n",
                ((ImportReport.Refused) report)
                        .problems().stream().map(FileProblem::toString).toList());
    }

    private ImportReport load(Path from) {
        var request = new ImportRequest(from.resolve("offers.yaml"), List.of(), null, new ImportScope.National(), 0);
        return Objects.requireNonNull(imports.run("offers", request).block());
    }

    private GraphQlTester.Response ask(String document) {
        return ExecutionGraphQlServiceTester.create(service).document(document).execute();
    }
}
