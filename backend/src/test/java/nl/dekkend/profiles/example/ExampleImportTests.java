package nl.dekkend.profiles.example;

import static nl.dekkend.profiles.example.Shipped.FIRST;
import static nl.dekkend.profiles.example.Shipped.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import nl.dekkend.imports.ImportReport;
import nl.dekkend.imports.Imports;
import nl.dekkend.profiles.content.ProfileContent;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.profiles.published.Printing;
import nl.dekkend.profiles.published.PrintingPress;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Feed;
import nl.dekkend.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** On a database of its own: schools say something here. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=examples"})
class ExampleImportTests {

    @Autowired
    Imports imports;

    @Autowired
    Grounds grounds;

    @Autowired
    PrintingPress press;

    @Autowired
    DatabaseClient sql;

    @Autowired
    Clock clock;

    @Autowired
    Statements statements;

    @Autowired
    ExecutionGraphQlService service;

    @TempDir
    Path folder;

    Printing example;

    @BeforeEach
    void onlyExamplesAreIn() {
        run("delete from profiles.profile where not example");
        run("delete from profiles.step");
        load("# once more " + folder);
        example = ExampleRules.profiles(Shipped.ground(grounds)).getLast();
    }

    @Test
    void whatIsPrintedSaysThatItIsAnExampleAndThatTheSchoolDidNotWriteIt() {
        var answer = ExecutionGraphQlServiceTester.create(service)
                .document("query($id: ID!) { school(id: $id) { profile { example source { note } } } }")
                .variable("id", example.id().school())
                .execute();

        answer.path("school.profile.example").entity(Boolean.class).isEqualTo(true);
        answer.path("school.profile.source.note")
                .entity(String.class)
                .satisfies(note -> assertThat(note).startsWith("Voorbeeld"));
    }

    @Test
    void aSecondImportOfTheSameChangesNothing() {
        long end = Feed.end(sql);
        var before = texts("select school || school_year || xmin from profiles.profile order by 1");

        load("# nothing is different");

        assertThat(Feed.since(sql, end)).isEmpty();
        assertThat(texts("select school || school_year || xmin from profiles.profile order by 1"))
                .isEqualTo(before);
    }

    @Test
    void aSchoolThatSpokeItselfGetsNoExample() {
        run("delete from profiles.profile where school = '%s'"
                .formatted(example.id().school()));
        press.print(own()).block();
        long end = Feed.end(sql);

        load("# another day");

        assertThat(texts(
                        "select school_year || ' ' || edition || ' ' || example from profiles.profile where school = '%s'"
                                .formatted(example.id().school())))
                .containsExactly(FIRST + " 1 false");
        assertThat(Feed.since(sql, end)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONFIRMED", "PUBLISHED"})
    void anExampleThatASchoolConfirmedOrPublishedInPartStays(String kind) {
        run("insert into profiles.step (school, school_year, kind, at, role) values ('%s', '%s', '%s', now(), 'X')"
                .formatted(example.id().school(), SECOND, kind));
        run("update profiles.profile set confirmed_at = published_at + interval '3 days' where school = '%s'"
                .formatted(example.id().school()));
        long end = Feed.end(sql);
        load("# a third day " + kind);

        assertThat(Feed.since(sql, end)).isEmpty();
        run("update profiles.profile set confirmed_at = null where school = '%s'"
                .formatted(example.id().school()));
    }

    @Test
    void aSchoolWithoutAnyGetsThemAndIsFoundByItsNeedsAndToldOf() {
        run("delete from profiles.profile where school = '%s'"
                .formatted(example.id().school()));
        run("delete from schools.facet where school = '%s'"
                .formatted(example.id().school()));
        long end = Feed.end(sql);

        load("# a school is new");

        assertThat(Feed.since(sql, end))
                .containsExactly(
                        "ADDED SupportProfile " + new ProfileId(example.id().school(), FIRST),
                        "ADDED SupportProfile " + new ProfileId(example.id().school(), SECOND));
        assertThat(texts("""
                select f.school || ' ' || f.profile_published || ' ' || (f.needs @> p.needs and f.needs <@ p.needs)
                  from schools.facet f join profiles.profile p using (school)
                 where school = '%s' and school_year = '%s'
                """.formatted(example.id().school(), SECOND)))
                .containsExactly(example.id().school() + " true true");
    }

    @Test
    void allOfThemTakeAFewStatements() {
        run("truncate profiles.profile");
        statements.forget();

        load("# as in an empty database");

        assertThat(texts("select count(*)::text from profiles.profile").getFirst())
                .hasSize(3);
        assertThat(statements.count()).isLessThan(30);
    }

    @Test
    void templatesThatDoNotFitAreRefusedWithEveryFault() {
        var text = Shipped.text()
                .replaceFirst("supportNeed: hoogbegaafd, weight", "supportNeed: slim, weight")
                .replaceFirst("wat-doet-de-school:", "wat-doet-u:")
                .replace("PO2711: 2", "PO2711: 9");

        assertThat(Shipped.load(imports, folder, text))
                .isInstanceOfSatisfying(
                        ImportReport.Refused.class,
                        refused -> assertThat(String.join("\n", refused.messages()))
                                .contains("norm PO2711.9 bestaat niet.")
                                .contains("PRIMARY, supportNeed: 'slim' bestaat niet.")
                                .contains("PRIMARY, parentAnswers: 'wat-doet-de-school' bestaat niet."));
    }

    private Printing own() {
        var id = new ProfileId(example.id().school(), FIRST);
        return new Printing(
                id,
                example.partnership(),
                example.norm(),
                ProfileContent.EMPTY,
                OffsetDateTime.now(clock),
                null,
                false);
    }

    private void load(String remark) {
        assertThat(Shipped.load(imports, folder, Shipped.text() + remark + "\n"))
                .isInstanceOf(ImportReport.Imported.class);
    }

    private void run(String statement) {
        sql.sql(statement).then().block();
    }

    private List<String> texts(String query) {
        return Objects.requireNonNull(
                sql.sql(query).mapValue(String.class).all().collectList().block());
    }
}
