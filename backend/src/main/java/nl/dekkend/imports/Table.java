package nl.dekkend.imports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The content of a file that was understood.
 *
 * @param columns every header of the file, in its order
 * @param rows every line below the headers
 */
public record Table(List<String> columns, List<Row> rows) {

    /** Keeps its own copy. */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** One line of the file; a cell that holds only spaces is empty. */
    public static final class Row {

        private final int line;
        private final Map<String, Integer> positions;
        private final List<String> cells;

        Row(int line, Map<String, Integer> positions, List<String> cells) {
            this.line = line;
            this.positions = positions;
            this.cells = cells;
        }

        /** Its line in the file, from 1. */
        public int line() {
            return line;
        }

        /** A cell, without spaces around it; "" when it is empty. */
        public String text(String column) {
            var position = positions.get(column);
            if (position == null) {
                throw new IllegalArgumentException("The file has no column " + column);
            }
            return cells.get(position);
        }

        /** A cell that may be empty: then null. */
        public @Nullable String optional(String column) {
            var text = text(column);
            return text.isEmpty() ? null : text;
        }

        /** A cell of a column that is filled and whole. */
        public int number(String column) {
            return Integer.parseInt(text(column));
        }

        /** A cell of a column that is filled and decimal. */
        public double decimal(String column) {
            return Double.parseDouble(text(column));
        }
    }
}
