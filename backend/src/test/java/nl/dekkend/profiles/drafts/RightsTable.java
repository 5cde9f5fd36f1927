package nl.dekkend.profiles.drafts;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * {@code docs/profile-rights.md}, as people read it.
 *
 * @param allowed the roles that may, by "Type.field"
 * @param behind types of the contract that are reached through these fields alone
 */
record RightsTable(Map<String, Set<String>> allowed, Set<String> behind) {

    private static final Path FILE = Path.of("../docs/profile-rights.md");
    private static final Pattern TYPE = Pattern.compile("`(\\w+)`");
    private static final int FIELD = 2;

    static RightsTable read() throws IOException {
        var parts = Files.readString(FILE).split("\n## ");
        var rows = parts[0].lines()
                .filter(line -> line.startsWith("|"))
                .map(RightsTable::cells)
                .toList();
        var roles =
                rows.getFirst().stream().map(title -> title.replace(' ', '-')).toList();
        var allowed = rows.stream()
                .filter(row -> row.get(FIELD).startsWith("`"))
                .collect(toMap(row -> row.get(FIELD).replace("`", ""), row -> yes(row, roles)));
        return new RightsTable(
                allowed,
                TYPE.matcher(parts[1])
                        .results()
                        .map(MatchResult::group)
                        .map(type -> type.replace("`", ""))
                        .collect(toCollection(TreeSet::new)));
    }

    /** The first is what stands before the first line. */
    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }

    private static Set<String> yes(List<String> row, List<String> roles) {
        return IntStream.range(FIELD + 1, row.size())
                .filter(at -> row.get(at).equals("yes"))
                .mapToObj(roles::get)
                .collect(toCollection(TreeSet::new));
    }
}
