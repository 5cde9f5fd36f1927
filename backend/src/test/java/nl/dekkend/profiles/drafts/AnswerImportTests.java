package nl.dekkend.profiles.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.dekkend.imports.ImportReport;
import nl.dekkend.imports.ImportRequest;
import nl.dekkend.imports.ImportScope;
import nl.dekkend.imports.Imports;
import nl.dekkend.testing.DekkendTest;
import nl.dekkend.testing.Issuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** A partnership brings what its schools answered elsewhere; each test has a school of its own. */
@DekkendTest("dekkend.imports.at-start=true")
class AnswerImportTests {

    private static final String HEADERS = "vestiging;schooljaar;soort;code;antwoord;toelichting";

    @Autowired
    HttpGraphQlTester graphQl;

    @Autowired
    Imports imports;

    @TempDir
    Path folder;

    @Test
    void answersComeIntoTheDraftAndTheRestStaysAsItIs() throws IOException {
        var form = form(20);
        form.start();
        var items = form.items();
        form.save(form.version("SUMMARY"), Form.summary("Van ons."));
        form.save(form.version("BASIC_SUPPORT"), Form.answers(items.getFirst(), "NO"));

        var report = run(
                line(form, "norm", items.get(0), "ja", "Sinds augustus."),
                line(form, "norm", items.get(1), "deels", ""),
                line(form, "zelfbeoordeling", form.themes().getFirst(), "goed", ""));

        assertThat(report).isInstanceOfSatisfying(ImportReport.Imported.class, done -> {
            assertThat(done.rows()).isEqualTo(3);
            assertThat(done.remarks()).contains(form.draft() + ", " + items.getFirst() + ": nee wordt ja");
        });
        form.read("content { summary answers { item value } } steps { kind by }")
                .path("school.profileDraft.content.summary")
                .entity(String.class)
                .isEqualTo("Van ons.")
                .path("school.profileDraft.content.answers[*].value")
                .entityList(String.class)
                .containsExactly("YES", "PARTLY")
                .path("school.profileDraft.steps[0].kind")
                .entity(String.class)
                .isEqualTo("IMPORTED");
    }

    @Test
    void aSchoolWithoutADraftGetsOne() throws IOException {
        var form = form(21);

        assertThat(run(line(form, "zelfbeoordeling", form.themes().getFirst(), "goed", "")))
                .isInstanceOf(ImportReport.Imported.class);
        form.read("steps { kind }")
                .path("school.profileDraft.steps[*].kind")
                .entityList(String.class)
                .containsExactly("IMPORTED", "STARTED");
    }

    @Test
    void aPreviewTellsWhatWouldChangeAndChangesNothing() throws IOException {
        var form = form(22);
        form.start();
        var item = form.items().getFirst();
        form.save(form.version("BASIC_SUPPORT"), Form.answers(item, "YES"));
        var before = form.version();

        var report = imports.preview("profile-answers", file(line(form, "norm", item, "nee", "")))
                .block();

        assertThat(report)
                .isInstanceOfSatisfying(
                        ImportReport.Previewed.class,
                        seen -> assertThat(seen.remarks())
                                .containsExactly(form.draft() + ", " + item + ": ja wordt nee"));
        assertThat(form.version()).isEqualTo(before);
    }

    @Test
    void aFileIsTakenWholeOrNotAtAllAndEveryFaultHasItsPlace() throws IOException {
        var form = form(23);
        form.start();
        var before = form.version();
        var other = new Form(graphQl, "99ZZ99", "2026-2027");

        var report = run(
                line(form, "norm", form.items().getFirst(), "ja", ""),
                line(form, "norm", "99.9", "goed", "<b>vet</b>"),
                line(other, "norm", "1.1", "ja", ""),
                line(new Form(graphQl, form.school(), "2019-2020"), "norm", "1.1", "ja", ""));

        assertThat(messages(report))
                .containsExactly(
                        "antwoorden.csv, regel 3, kolom code: '99.9' staat niet in de norm van deze school.",
                        "antwoorden.csv, regel 3, kolom antwoord: hier hoort ja, deels of nee.",
                        "antwoorden.csv, regel 3, kolom toelichting: hier hoort gewone tekst van niet meer dan 1000 tekens.",
                        "antwoorden.csv, regel 4, kolom vestiging: deze vestiging kennen wij niet, of haar"
                                + " samenwerkingsverband heeft nog geen norm.",
                        "antwoorden.csv, regel 5, kolom vestiging: hier hoort dit schooljaar of het volgende.");
        assertThat(form.version()).isEqualTo(before);
    }

    @Test
    void aSchoolYearIsTwoYearsThatFollowEachOther() throws IOException {
        var wrong = new Form(graphQl, form(25).school(), "2026-2029");

        assertThat(messages(run(line(wrong, "norm", "1.1", "ja", ""))))
                .singleElement()
                .asString()
                .contains("regel 2, kolom schooljaar", "een schooljaar, zoals 2026-2027");
    }

    @Test
    void whatThePartnershipIsReadingStaysAsItIs() throws IOException {
        var form = form(24);
        form.start();
        form.fill(3);
        form.submit();

        assertThat(messages(run(line(form, "norm", form.items().getFirst(), "nee", ""))))
                .singleElement()
                .asString()
                .contains("regel 2, kolom vestiging", "leest dit profiel");
    }

    private static List<String> messages(ImportReport report) {
        assertThat(report).isInstanceOf(ImportReport.Refused.class);
        return ((ImportReport.Refused) report).messages();
    }

    private ImportReport run(String... lines) throws IOException {
        return Objects.requireNonNull(
                imports.run("profile-answers", file(lines)).block());
    }

    private ImportRequest file(String... lines) throws IOException {
        var file =
                Files.writeString(folder.resolve("antwoorden.csv"), HEADERS + "\n" + String.join("\n", lines) + "\n");
        return new ImportRequest(file, List.of(), LocalDate.of(2026, 10, 1), new ImportScope.National(), 0);
    }

    private static String line(Form form, String kind, String code, String said, String note) {
        return String.join(";", form.school(), form.year(), kind, code, said, note);
    }

    private Form form(int place) {
        var school = Form.school(graphQl, place);
        return new Form(Issuer.as(graphQl, "school-editor", "schools", school), school, "2026-2027");
    }
}
