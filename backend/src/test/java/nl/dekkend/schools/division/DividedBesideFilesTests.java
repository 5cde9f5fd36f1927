package nl.dekkend.schools.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.dekkend.imports.ImportReport;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.ImportScope;
import nl.dekkend.imports.Imports;
import nl.dekkend.testing.DekkendTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.r2dbc.core.DatabaseClient;

/** On a database of its own: the region's file comes in again after an editor divided a partnership. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=divided-beside-files"})
class DividedBesideFilesTests {

    private static final Path SHIPPED = Path.of("data/region");

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    Imports imports;

    @Autowired
    DatabaseClient sql;

    @TempDir
    Path folder;

    @Test
    void noFileTouchesADivisionThatAnEditorKeeps() throws IOException {
        var editor = Dividing.editor(graphQl, "PO2711");
        var moving = editor.schools("ijmuiden-2").getFirst();
        var all = new ArrayList<>(editor.schools("ijmuiden-1"));
        all.add(moving);
        editor.save("IJmuiden Noord", all, Map.of("coreArea", "ijmuiden-1"));
        editor.save("Zandvoort Nieuw", List.of(), Map.of());
        editor.end("heemskerk", editor.version());
        var neighbours = editor.schools("haarlem-centrum");

        load(Map.of(
                "name: IJmuiden 2", "name: IJmuiden Twee",
                "name: Haarlem-Centrum en West", "name: Haarlem-Midden",
                "id: zandvoort-halfweg", "id: zandvoort-nieuw"));

        assertThat(editor.schools("ijmuiden-1")).containsExactlyInAnyOrderElementsOf(all);
        assertThat(editor.schools("ijmuiden-2")).doesNotContain(moving);
        assertThat(editor.schools("heemskerk")).isEmpty();
        assertThat(editor.schools("zandvoort-nieuw")).isEmpty();
        assertThat(names("PO2711"))
                .contains("IJmuiden Noord", "IJmuiden 2", "Zandvoort Nieuw")
                .doesNotContain("IJmuiden Twee", "Heemskerk");
        assertThat(names("PO2704")).contains("Haarlem-Midden").doesNotContain("Haarlem-Centrum en West");
        assertThat(editor.schools("haarlem-centrum")).isEqualTo(neighbours).isNotEmpty();
    }

    @Test
    void aReplicaOfTheReleaseBeforeChangesNoKeptDivision() {
        var editor = Dividing.editor(graphQl, "VO2704");
        editor.save("Een kern van nu", List.of(), Map.of());
        var before = names("VO2704");

        change("update territory.core_area set name = 'Van vroeger' where partnership in ('VO2704', 'VO2705')");
        change("""
                delete from schools.core_area_school s using territory.core_area c
                 where c.id = s.core_area and c.partnership in ('VO2704', 'VO2705')
                """);

        assertThat(names("VO2704")).isEqualTo(before).contains("Een kern van nu");
        assertThat(names("VO2705")).containsOnly("Van vroeger");
        assertThat(schoolsIn("VO2704")).isPositive();
        assertThat(schoolsIn("VO2705")).isZero();
    }

    private void change(String statement) {
        sql.sql(statement).then().block();
    }

    private @Nullable Long schoolsIn(String partnership) {
        return sql.sql("""
                select count(*) from schools.core_area_school s join territory.core_area c on c.id = s.core_area
                 where c.partnership = :partnership
                """)
                .bind("partnership", partnership)
                .mapValue(Long.class)
                .one()
                .block();
    }

    private List<String> names(String partnership) {
        return graphQl.document("query($id: ID!) { partnership(id: $id) { coreAreas { name } } }")
                .variable("id", partnership)
                .execute()
                .path("partnership.coreAreas[*].name")
                .entityList(String.class)
                .get();
    }

    private void load(Map<String, String> changes) throws IOException {
        var shipped = Files.readString(SHIPPED.resolve("core-areas.yaml"));
        for (var change : changes.entrySet()) {
            assertThat(shipped).contains(change.getKey());
            shipped = shipped.replace(change.getKey(), change.getValue());
        }
        Files.writeString(folder.resolve("core-areas.yaml"), shipped);
        Files.writeString(folder.resolve("sources.yaml"), Files.readString(SHIPPED.resolve("sources.yaml")));
        for (var kind : List.of("core-areas", "core-area-schools")) {
            var request = new ImportRequest(
                    folder.resolve("core-areas.yaml"), List.of(), null, new ImportScope.National(), 0);
            assertThat(Objects.requireNonNull(imports.run(kind, request).block()))
                    .isInstanceOf(ImportReport.Imported.class);
        }
    }
}
