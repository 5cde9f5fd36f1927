package nl.dekkend.articles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.dekkend.imports.RegionProblems;
import nl.dekkend.imports.RegionRecord;
import nl.dekkend.imports.RegionRecords;
import nl.dekkend.shared.Source;

/**
 * One file of an answer in one language: what it is about between two lines of dashes, and below it the text.
 *
 * @param body in CommonMark
 */
record ArticlePage(Head head, String body) {

    private static final Pattern FORM = Pattern.compile("---\n(.*?\n)---\n(.*)", Pattern.DOTALL);

    /** What stands above the text. */
    record Head(
            String id,
            String title,
            String summary,
            List<ArticleAudience> audience,
            List<String> needs,
            LocalDate reviewedOn,
            List<Source> sources) {}

    String title() {
        return head.title();
    }

    String summary() {
        return head.summary();
    }

    /** Empty when it is not understood; why is told with the other problems. */
    static Optional<RegionRecord<ArticlePage>> read(Path path, RegionProblems problems) {
        var file = String.valueOf(path.getFileName());
        var form = FORM.matcher(text(path));
        if (!form.matches()) {
            problems.add(new RegionRecord<>(file, 1, file, form), "kop", "verwacht zijn twee regels met ---.");
            return Optional.empty();
        }
        return new RegionRecords(problems)
                .one(file, "\n" + form.group(1), Head.class, Head::id)
                .map(head -> new RegionRecord<>(
                        file,
                        head.line(),
                        head.id(),
                        new ArticlePage(head.value(), form.group(2).strip())));
    }

    private static String text(Path path) {
        try {
            return Files.readString(path).replace("\r\n", "\n");
        } catch (IOException e) {
            return "";
        }
    }
}
