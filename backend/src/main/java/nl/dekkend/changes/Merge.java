package nl.dekkend.changes;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * How a table takes over a whole list of records: what is new comes in, what differs is rewritten, what is the same is
 * left alone, what is gone is withdrawn or deleted.
 *
 * @param type the records' type as the contract names it: "Organisation"
 * @param table with its schema
 * @param columns of the table, the key first
 * @param withdrawing true when the table has a column "withdrawn" and its records go on answering
 * @param keeping true when it also has "kept" and "version": what people keep on Dekkend is left alone, whatever the
 *     list says, and of the rest a difference counts on the version
 * @param reported the column whose value is noted as the changed record: the key, or the record it belongs to
 */
public record Merge(
        String type, String table, List<String> columns, boolean withdrawing, boolean keeping, String reported) {

    private static final String LASTING = """
            case when new.withdrawn then 'REMOVED'
                 when merge_action() = 'INSERT' or old.withdrawn then 'ADDED' else 'CHANGED' end""";

    private static final String PARTS = "'CHANGED'";

    /** A table of lasting records, with a column for each component of a row, the key first. */
    public static Merge lasting(String type, String table, Class<? extends Record> row) {
        return lasting(type, table, row, false);
    }

    /** The same, of which people keep some on Dekkend. */
    public static Merge kept(String type, String table, Class<? extends Record> row) {
        return lasting(type, table, row, true);
    }

    private static Merge lasting(String type, String table, Class<? extends Record> row, boolean keeping) {
        var columns = columns(row);
        return new Merge(type, table, columns, true, keeping, columns.getFirst());
    }

    /** A table of parts that belong to records of another table. */
    public static Merge parts(String type, String table, Class<? extends Record> row, String reported) {
        return new Merge(type, table, columns(row), false, false, reported);
    }

    private static List<String> columns(Class<? extends Record> row) {
        return Arrays.stream(row.getRecordComponents())
                .map(component -> snake(component.getName()))
                .toList();
    }

    private static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** Operators read the type's name. */
    MergeStatement statement(Collection<? extends Record> rows) {
        return new MergeStatement(type, type, sql(), rows);
    }

    private String sql() {
        var key = columns.getFirst();
        var back = withdrawing ? "t.withdrawn or " : "";
        var free = keeping ? "not t.kept and " : "";
        var next = keeping ? ", version = t.version + 1" : "";
        return """
                merge into %1$s t
                using jsonb_populate_recordset(null::%1$s, cast(:rows as jsonb)) r
                   on t.%2$s = r.%2$s
                 when matched and %11$s(%3$s(%4$s) is distinct from (%5$s))
                      then update set (%6$s) = row(%5$s)%7$s%12$s
                 when not matched then insert (%6$s) values (%5$s)
                 when not matched by source %8$s
                returning coalesce(new.%9$s, old.%9$s) as record, %10$s as kind
                """.formatted(
                        table,
                        key,
                        back,
                        list("t."),
                        list("r."),
                        list(""),
                        withdrawing ? ", withdrawn = false" : "",
                        withdrawing ? gone(free, next) : "then delete",
                        reported,
                        withdrawing ? LASTING : PARTS,
                        free,
                        next);
    }

    private static String gone(String free, String next) {
        return "and " + free + "not t.withdrawn then update set withdrawn = true" + next;
    }

    private String list(String prefix) {
        return columns.stream().map(column -> prefix + column).collect(joining(", "));
    }
}
