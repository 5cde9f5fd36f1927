package nl.dekkend.schools.division;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.util.List;
import java.util.Map;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Feed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** The editor of PO2711 divides it. On a database of its own: core areas change. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=dividing"})
class DivisionTests {

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    DatabaseClient sql;

    @Test
    void aSchoolThatIsPutInAnotherCoreAreaLeavesItsOwn() {
        var editor = Dividing.editor(graphQl, "PO2711");
        var start = Feed.end(sql);
        var before = editor.schools("ijmuiden-2");
        var moving = before.getFirst();

        var saved = editor.save("Zeewijk en omgeving", List.of(moving), Map.of("municipality", "GM0453"));

        saved.path("result.coreArea.id").entity(String.class).isEqualTo("zeewijk-en-omgeving");
        saved.path("result.coreArea.example").entity(Boolean.class).isEqualTo(false);
        saved.path("result.coreArea.source.title")
                .entity(String.class)
                .matches(title -> title.startsWith("Opgave van "));
        assertThat(editor.schools("zeewijk-en-omgeving")).containsExactly(moving);
        assertThat(editor.schools("ijmuiden-2")).doesNotContain(moving).hasSize(before.size() - 1);
        assertThat(Feed.since(sql, start))
                .contains(
                        "ADDED CoreArea zeewijk-en-omgeving",
                        "CHANGED CoreArea ijmuiden-2",
                        "CHANGED School " + moving);
    }

    @Test
    void ofTwoEditorsAtOnceTheSecondReadsWhatTheFirstDid() {
        var editor = Dividing.editor(graphQl, "PO2711");
        var seen = editor.version();
        editor.save("Eerste", List.of(), Map.of("version", seen))
                .path("result.version")
                .entity(Integer.class)
                .isEqualTo(seen + 1);

        var second = editor.save("Tweede", List.of(), Map.of("version", seen));

        second.path("result.__typename").entity(String.class).isEqualTo("CoreAreaConflict");
        second.path("result.partnership.coreAreas[*].name")
                .entityList(String.class)
                .contains("Eerste")
                .doesNotContain("Tweede");
        editor.save("Tweede", List.of(), Map.of("version", seen + 1))
                .path("result.__typename")
                .entity(String.class)
                .isEqualTo("CoreAreaKept");
    }

    @Test
    void theSameRequestTwiceIsOneCoreArea() {
        var editor = Dividing.editor(graphQl, "PO2711");
        var input = Map.<String, Object>of("version", editor.version(), "idempotencyKey", "twee keer hetzelfde");

        var first = editor.save("Dubbel verstuurd", List.of(), input);
        editor.save("Van een collega intussen", List.of(), Map.of());
        var second = editor.save("Dubbel verstuurd", List.of(), input);

        var id = first.path("result.coreArea.id").entity(String.class).get();
        second.path("result.coreArea.id").entity(String.class).isEqualTo(id);
        var version = first.path("result.version").entity(Integer.class).get();
        second.path("result.version").entity(Integer.class).isEqualTo(version);
    }

    @Test
    void aClosedSchoolStaysInItsCoreArea() {
        var editor = Dividing.editor(graphQl, "PO2711");
        var closed = editor.schools("heemskerk").getFirst();
        var open = editor.schools("heemskerk").stream().skip(1).toList();
        close(closed, "2026-08-01");
        try {
            editor.save("Heemskerk", open, Map.of("coreArea", "heemskerk"))
                    .path("result.__typename")
                    .entity(String.class)
                    .isEqualTo("CoreAreaKept");
        } finally {
            close(closed, null);
        }

        assertThat(editor.schools("heemskerk")).contains(closed).hasSize(open.size() + 1);
    }

    private void close(String school, @Nullable String day) {
        sql.sql("update schools.school set closed_on = cast(:day as date) where id = :id")
                .bind("day", Parameters.in(R2dbcType.VARCHAR, day))
                .bind("id", school)
                .then()
                .block();
    }

    @Test
    void aNameIsThereOnce() {
        var editor = Dividing.editor(graphQl, "PO2711");

        editor.save(" HEEMSKERK ", List.of(), Map.of())
                .path("result.problems[*].code")
                .entityList(String.class)
                .containsExactly("NAME_TAKEN");
        editor.save("\u00a0", List.of(), Map.of())
                .path("result.problems[*].code")
                .entityList(String.class)
                .containsExactly("TEXT_MISSING");
    }

    @Test
    void whatEndedHasNoSchoolsAndCanComeBack() {
        var editor = Dividing.editor(graphQl, "PO2711");
        var schools = editor.schools("ijmuiden-1");

        editor.end("ijmuiden-1", editor.version())
                .path("result.coreArea.ended")
                .entity(Boolean.class)
                .isEqualTo(true);

        assertThat(editor.schools("ijmuiden-1")).isEmpty();
        graphQl.document("{ partnership(id: \"PO2711\") { coreAreas { id } } }")
                .execute()
                .path("partnership.coreAreas[*].id")
                .entityList(String.class)
                .doesNotContain("ijmuiden-1");
        editor.save("IJmuiden 1", schools, Map.of("coreArea", "ijmuiden-1"))
                .path("result.coreArea.ended")
                .entity(Boolean.class)
                .isEqualTo(false);
        assertThat(editor.schools("ijmuiden-1")).containsExactlyInAnyOrderElementsOf(schools);
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndNothingChanges() {
        var editor = Dividing.editor(graphQl, "PO2711");
        var seen = editor.version();

        var refused =
                editor.save("<b>Vet</b>", List.of("27MD02", "99ZZ99", "27MD02"), Map.of("municipality", "GM0363"));

        refused.path("result.problems[*].code")
                .entityList(String.class)
                .satisfies(codes -> assertThat(codes)
                        .contains("MARKUP_IN_TEXT", "FOREIGN_MUNICIPALITY", "SCHOOL_OF_OTHERS", "DUPLICATE"));
        assertThat(editor.version()).isEqualTo(seen);
        editor.save("Nergens", List.of(), Map.of("coreArea", "nobody-has-this"))
                .path("result.problems[*].code")
                .entityList(String.class)
                .containsExactly("NO_SUCH_CORE_AREA");
        editor.save("Later", List.of(), Map.of("version", seen + 7))
                .path("result.problems[*].code")
                .entityList(String.class)
                .containsExactly("UNKNOWN_VERSION");
    }
}
