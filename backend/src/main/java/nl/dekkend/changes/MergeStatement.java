package nl.dekkend.changes;

import org.jspecify.annotations.Nullable;

/**
 * A merge in SQL: one that {@link Merge} makes, or a module's own where a table is more than a list of what a file
 * says.
 *
 * @param noun what its records are called, for operators: "postcodes"
 * @param type their type in the contract; null when nobody follows their changes
 * @param sql returns the {@code record} that it touched and the {@link ChangeKind} as {@code kind}, null where nothing
 *     that people see is different
 * @param rows what it reads as JSON in {@code :rows}; null when it reads tables alone
 */
public record MergeStatement(
        String noun,
        @Nullable String type,
        String sql,
        @Nullable Object rows) {}
