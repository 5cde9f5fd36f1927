package nl.dekkend.articles;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.dekkend.imports.RegionProblems;
import nl.dekkend.imports.RegionRecord;
import nl.dekkend.imports.RegionRecords;
import nl.dekkend.shared.Language;
import nl.dekkend.shared.Text;

/** {@code articles.yaml}, which names the answers in the order of the list, and the texts beside it. */
final class ArticleFile {

    /** An answer in the list, and what belongs to it in the regions. */
    record Named(String id, List<String> offers, List<String> services) {}

    /**
     * An answer with its texts.
     *
     * @param position in the list, from 1
     * @param pages by language, Dutch always among them
     */
    record Entry(Named named, int position, Map<Language, RegionRecord<ArticlePage>> pages) {

        String id() {
            return named.id();
        }

        List<String> offers() {
            return named.offers();
        }

        List<String> services() {
            return named.services();
        }

        ArticlePage dutch() {
            return Objects.requireNonNull(pages.get(Language.NL)).value();
        }

        Text text(Function<ArticlePage, String> part) {
            return new Text(pages.entrySet().stream()
                    .collect(toMap(
                            Map.Entry::getKey,
                            page -> part.apply(page.getValue().value()))));
        }
    }

    private ArticleFile() {}

    /** Every answer; refused with all that is wrong in any of the files. */
    static List<Entry> read(Path list, Set<String> needs) {
        var problems = new RegionProblems();
        var named = new RegionRecords(problems).read(list, "articles", Named.class, Named::id);
        problems.refuse();
        var rules = new ArticleFileRules(needs, problems);
        var entries = IntStream.range(0, named.size())
                .mapToObj(place ->
                        new Entry(named.get(place).value(), place + 1, pages(list, named.get(place), problems)))
                .toList();
        problems.refuse();
        rules.check(entries, files(list));
        problems.refuse();
        return entries;
    }

    /** The texts that stand beside the list. */
    static List<Path> files(Path list) {
        try (var files = Files.list(list.toAbsolutePath().getParent())) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(String id, Language language) {
        return id + "." + language.code() + ".md";
    }

    private static Map<Language, RegionRecord<ArticlePage>> pages(
            Path list, RegionRecord<Named> named, RegionProblems problems) {
        var pages = new EnumMap<Language, RegionRecord<ArticlePage>>(Language.class);
        for (var language : Language.values()) {
            var file = list.resolveSibling(name(named.id(), language));
            if (language == Language.NL || Files.exists(file))
                ArticlePage.read(file, problems).ifPresent(page -> pages.put(language, page));
        }
        return pages;
    }
}
