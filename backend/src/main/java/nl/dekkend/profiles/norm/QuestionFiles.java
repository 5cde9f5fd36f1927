package nl.dekkend.profiles.norm;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.dekkend.changes.Merge;
import nl.dekkend.changes.Merges;
import nl.dekkend.imports.Importer;
import nl.dekkend.imports.RegionList;
import nl.dekkend.imports.RegionSources;
import nl.dekkend.shared.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code themes.yaml} and {@code parent-questions.yaml}: what every profile answers beside the norm. */
@Configuration(proxyBeanMethods = false)
class QuestionFiles {

    private static final Merge THEMES = Merge.lasting("AssessmentTheme", "profiles.theme", ThemeRow.class);
    private static final Merge QUESTIONS =
            Merge.lasting("ParentQuestion", "profiles.parent_question", QuestionRow.class);

    /** A row of {@code profiles.theme}. */
    record ThemeRow(
            String id,
            int position,
            Text name,
            Text explanation,
            @Nullable GradeShares benchmark) {}

    /** A row of {@code profiles.parent_question}. */
    record QuestionRow(String id, int position, Text text) {}

    record Theme(
            String id,
            Text name,
            Text explanation,
            @Nullable Benchmark benchmark,
            RegionSources.Reference source) implements RegionList.Sourced {}

    record Benchmark(double insufficient, double sufficient, double good, int schools, RegionSources.Reference source) {

        GradeShares shares(RegionSources sources) {
            return new GradeShares(insufficient, sufficient, good, schools, sources.require(source));
        }
    }

    record Question(String id, Text text, RegionSources.Reference source) implements RegionList.Sourced {}

    @Bean
    Importer themeImporter(Merges merges) {
        return new ListImporter<>("themes", THEMES, QuestionFiles::themes, merges);
    }

    @Bean
    Importer questionImporter(Merges merges) {
        return new ListImporter<>("parent-questions", QUESTIONS, QuestionFiles::questions, merges);
    }

    private static List<ThemeRow> themes(Path file) {
        var place = new AtomicInteger();
        var sources = RegionSources.beside(file);
        return RegionList.read(file, "themes", Theme.class, Theme::id)
                .check((at, problems) -> {})
                .rows((theme, source) -> new ThemeRow(
                        theme.id(),
                        place.incrementAndGet(),
                        theme.name(),
                        theme.explanation(),
                        theme.benchmark() == null ? null : theme.benchmark().shares(sources)));
    }

    private static List<QuestionRow> questions(Path file) {
        var place = new AtomicInteger();
        return RegionList.read(file, "parentQuestions", Question.class, Question::id)
                .check((at, problems) -> {})
                .rows((question, source) -> new QuestionRow(question.id(), place.incrementAndGet(), question.text()));
    }
}
