package nl.dekkend.desk;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the pages of this site whose addresses stand in a text. */
final class LinkRules {

    static final int MOST = 20;

    /** From the root of the site, in any language; what stands below such a page is no page of a record. */
    private static final String PAGE = "/(?:[a-z]{2}/)?(%s)/([a-z0-9]+(?:-[a-z0-9]+)*)/?(?![\\p{L}\\p{N}/_-])"
            .formatted(Arrays.stream(ThreadLinkKind.values())
                    .map(ThreadLinkKind::folder)
                    .collect(joining("|")));

    private static final Pattern PATH = Pattern.compile("(?<![\\p{L}\\p{N}/._:@-])" + PAGE);

    /** Which record. */
    record Target(ThreadLinkKind kind, String id) {}

    private LinkRules() {}

    /**
     * Those in the words of a message, each once, in the order of the words. An address of another site is none.
     *
     * @param text null when it does not open
     * @param site where people find the site
     */
    static List<Target> targets(@Nullable String text, URI site) {
        if (text == null) return List.of();
        var own = site.toString().replaceAll("/$", "");
        var absolute = Pattern.compile("(?<![\\p{L}\\p{N}/._:@-])" + Pattern.quote(own) + "(?=/)");
        return PATH.matcher(absolute.matcher(text).replaceAll(" "))
                .results()
                .flatMap(found -> target(found.group(1), found.group(2)))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Stream<Target> target(String folder, String id) {
        return ThreadLinkKind.of(folder).map(kind -> new Target(kind, id)).stream();
    }
}
