package nl.dekkend.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.dekkend.imports.ImportReport;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.ImportScope;
import nl.dekkend.imports.Imports;
import nl.dekkend.testing.DekkendTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** On a database of its own: the files come in again after desks kept answers. */
@DekkendTest({"dekkend.imports.at-start=true", "dekkend.database=articles-beside-files"})
class ArticlesBesideFilesTests {

    private static final Path SHIPPED = Path.of("data/articles");

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    Imports imports;

    @TempDir
    Path folder;

    @Test
    void noFileOverwritesOrRevivesWhatDesksKeep() throws IOException {
        var anna = Writer.of(graphQl, "Anna", "PO2711");
        var bert = Writer.of(graphQl, "Bert", "PO2711");
        anna.save(Map.of("article", "zorgplicht", "title", Map.of("nl", "Van ons")));
        bert.does("publish", "zorgplicht", 1);
        anna.does("withdraw", "hoorrecht", 1);

        changedEverywhere();

        assertThat(title("zorgplicht")).isEqualTo("Van ons");
        assertThat(title("leerrecht")).isEqualTo("Uit het bestand");
        assertThat(withdrawn("hoorrecht")).isTrue();
    }

    private void changedEverywhere() throws IOException {
        try (var files = Files.list(SHIPPED)) {
            for (var file : files.toList()) {
                var text = Files.readString(file).replaceAll("(?m)^title: .*", "title: Uit het bestand");
                Files.writeString(folder.resolve(file.getFileName()), text);
            }
        }
        var request =
                new ImportRequest(folder.resolve("articles.yaml"), List.of(), null, new ImportScope.National(), 0);
        assertThat(imports.run("articles", request).block()).isInstanceOf(ImportReport.Imported.class);
    }

    private String title(String id) {
        return graphQl.document("query($id: ID!) { article(id: $id) { title } }")
                .variable("id", id)
                .execute()
                .path("article.title")
                .entity(String.class)
                .get();
    }

    private boolean withdrawn(String id) {
        return graphQl.document("query($id: ID!) { article(id: $id) { withdrawn } }")
                .variable("id", id)
                .execute()
                .path("article.withdrawn")
                .entity(Boolean.class)
                .get();
    }
}
