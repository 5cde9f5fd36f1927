package nl.dekkend.imports;

/**
 * A column that a file must have. Other columns in the file are left alone.
 *
 * @param name its header; spaces around the header in the file do not count
 * @param form the form of its filled cells
 * @param filled true when no cell may be empty
 * @param perYear true when {@code name} is the start of a header that ends in a year, such as "LEERLINGEN_2025"; the
 *     file has at least one of them
 */
public record Column(String name, CellForm form, boolean filled, boolean perYear) {

    /** A column whose every cell is filled. */
    public static Column filled(String name, CellForm form) {
        return new Column(name, form, true, false);
    }

    /** A column with cells that may be empty. */
    public static Column optional(String name, CellForm form) {
        return new Column(name, form, false, false);
    }

    /** One column for each year, as many as the file has. */
    public static Column perYear(String start, CellForm form) {
        return new Column(start, form, false, true);
    }

    boolean isHeadedBy(String header) {
        return perYear
                ? header.startsWith(name) && header.substring(name.length()).matches("\\d{4}")
                : header.equals(name);
    }
}
