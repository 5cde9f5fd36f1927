package nl.dekkend.articles;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.dekkend.imports.RegionProblems;
import nl.dekkend.imports.RegionRecord;
import org.jspecify.annotations.Nullable;

/**
 * What the files of answers keep to.
 *
 * @param needs ids of all support needs
 * @param problems where it is told
 */
record ArticleFileRules(Set<String> needs, RegionProblems problems) {

    static final int LONGEST_SUMMARY = 200;

    /** @param files the texts that lie there */
    void check(List<ArticleFile.Entry> entries, List<Path> files) {
        entries.forEach(entry -> entry.pages().values().forEach(page -> page(entry, page)));
        var named = entries.stream()
                .flatMap(entry -> entry.pages().values().stream())
                .map(RegionRecord::file)
                .collect(Collectors.toSet());
        files.stream()
                .map(file -> String.valueOf(file.getFileName()))
                .filter(file -> !named.contains(file))
                .map(file -> new RegionRecord<>(file, 0, file, file))
                .forEach(file -> problems.add(file, "id", "dit antwoord staat niet in de lijst."));
    }

    private void page(ArticleFile.Entry entry, RegionRecord<ArticlePage> at) {
        var head = at.value().head();
        if (!head.id().equals(entry.id())) problems.add(at, "id", "het bestand heet anders.");
        if (head.summary().length() > LONGEST_SUMMARY) problems.add(at, "summary", "meer dan 200 tekens.");
        if (head.audience().isEmpty()) problems.add(at, "audience", "noem ten minste een soort lezers.");
        if (head.sources().isEmpty()) problems.add(at, "sources", "noem ten minste een bron.");
        problems.unlessKnown(at, "needs", head.needs(), needs::contains);
        head.sources().forEach(source -> web(at, source.url()));
        ArticleTextRules.faults(at.value().body())
                .forEach(fault ->
                        problems.add(at, "tekst", "%s: geen html, plaatjes of vreemde links.".formatted(fault)));
    }

    private void web(RegionRecord<ArticlePage> at, @Nullable URI url) {
        if (url != null && !"https".equals(url.getScheme()))
            problems.add(at, "sources", "'" + url + "' is geen https.");
    }
}
