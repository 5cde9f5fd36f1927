package nl.dekkend.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.dekkend.testing.DekkendTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What a start does after an operator imported by hand. Has a database of its own. */
@DekkendTest({"dekkend.imports.at-start=false", "spring.application.name=start-imports"})
class StartImportTests {

    private static final ImportScope NATIONAL = new ImportScope.National();
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Autowired
    Imports imports;

    @Autowired
    ShippedImports shipped;

    @Autowired
    DatabaseClient sql;

    @Autowired
    TransactionalOperator transactions;

    @Autowired
    Clock clock;

    @TempDir
    Path folder;

    @BeforeEach
    void theProductIsStarted() throws IOException {
        sql.sql("truncate imports.ledger, needs.support_need, schools.board cascade")
                .then()
                .block();
        Files.writeString(folder.resolve("shipped.yaml"), """
                files:
                  - {kind: needs, file: needs.yaml}
                  - {kind: boards, file: boards.csv}
                """);
        Files.createDirectories(folder.resolve("open"));
        write("open/sources.yaml", """
                files:
                  - {kind: boards, file: boards.csv, publisher: DUO, title: Besturen, url: null, asOf: 2026-01-01,
                     municipalities: [GM0375, GM0396], rows: 1, encoding: utf-8, licence: CC-BY-4.0, note: null,
                     sha256: unknown}
                """);
        write("sources.yaml", "sources: [{id: somebody, title: Plan}]\n");
        write("needs.yaml", need("rekenen"));
        write("boards.csv", board("Stichting Een"));
        start();
    }

    @Test
    void whatAnOperatorImportedStaysAsLongAsTheProductBringsTheSameFiles() throws IOException {
        load("needs", write("mine.yaml", need("lezen")), null, NATIONAL);
        load("boards", write("mine.csv", board("Stichting Twee")), NEW_YEAR.plusMonths(1), NATIONAL);

        start();

        assertThat(needs()).containsExactly("lezen");
        assertThat(boards()).containsExactly("Stichting Twee");
    }

    @Test
    void aProductThatBringsAnOlderFileThanTheOperatorsStartsAndKeepsTheOperators() throws IOException {
        load("boards", write("mine.csv", board("Stichting Twee")), NEW_YEAR.plusMonths(1), NATIONAL);
        write("boards.csv", board("Stichting Drie"));

        start();

        assertThat(boards()).containsExactly("Stichting Twee");
    }

    @Test
    void aStartWithNothingToLoadWaitsForNobodyWhoImports() {
        sql.sql("lock table imports.ledger in exclusive mode")
                .then()
                .then(Mono.fromRunnable(this::start).subscribeOn(Schedulers.boundedElastic()))
                .as(transactions::transactional)
                .block(Duration.ofSeconds(30));

        assertThat(needs()).containsExactly("rekenen");
    }

    @Test
    void aProductThatBringsAChangedFileLoadsIt() throws IOException {
        load("needs", write("mine.yaml", need("lezen")), null, NATIONAL);
        write("needs.yaml", need("spelen"));

        start();

        assertThat(needs()).containsExactly("spelen");
    }

    @Test
    void aProductThatCannotLoadWhatNobodyHasDoesNotStart() throws IOException {
        sql.sql("delete from imports.ledger").then().block();
        write("boards.csv", "geen lijst van besturen\n");

        assertThatThrownBy(this::start).isInstanceOf(ImportRefused.class);
    }

    @Test
    void whatIsShippedIsNotedDownWithItsDayAndItsReach() {
        assertThat(texts("select concat_ws(' ', kind, scope, as_of) as text from imports.ledger order by kind"))
                .containsExactly("boards GM0375,GM0396 2026-01-01", "needs national");
    }

    @Test
    void needsAndBoardsThatAreDifferentAreNotedAsChanges() throws IOException {
        sql.sql("truncate changes.change").then().block();
        write("needs.yaml", need("lezen"));
        load("boards", write("mine.csv", board("Stichting Twee")), NEW_YEAR.plusMonths(1), NATIONAL);

        start();

        assertThat(texts("select concat_ws(' ', kind, type, record) as text from changes.change order by id"))
                .containsExactly("CHANGED SchoolBoard 41009", "ADDED SupportNeed lezen", "REMOVED SupportNeed rekenen");
    }

    @Test
    void aFileThatSpeaksOfTheWholeCountryTakesNoScope() throws IOException {
        var part = new ImportScope.Municipalities(Set.of("GM0375"));

        assertThat(load("needs", write("part.yaml", need("lezen")), null, part))
                .isInstanceOfSatisfying(
                        ImportReport.Refused.class,
                        refused -> assertThat(refused.messages())
                                .singleElement()
                                .asString()
                                .contains("altijd over het hele land"));
        assertThat(needs()).containsExactly("rekenen");
    }

    private void start() {
        new StartImport(shipped, folder, clock).load().block();
    }

    private @Nullable ImportReport load(String kind, Path file, @Nullable LocalDate asOf, ImportScope scope) {
        return imports.run(kind, new ImportRequest(file, List.of(), asOf, scope, 0))
                .block();
    }

    private @Nullable List<String> needs() {
        return texts("select id as text from needs.support_need where not withdrawn");
    }

    private @Nullable List<String> boards() {
        return texts("select name as text from schools.board");
    }

    private @Nullable List<String> texts(String query) {
        return sql.sql(query)
                .map(row -> row.get("text", String.class))
                .all()
                .collectList()
                .block();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String board(String name) {
        return "bevoegd_gezag_nummer;naam;eerdere_namen\n41009;" + name + ";\n";
    }

    private static String need(String id) {
        return """
                needs:
                  - id: %s
                    parent: null
                    order: 1
                    name: {nl: Behoefte}
                    plainName: {nl: Mijn kind}
                    synonyms: []
                    source: {id: somebody, ref: null, note: null}
                """.formatted(id);
    }
}
