package nl.dekkend.desk.signals;

/**
 * A place in the table of a quarter, or the sum of a row, of a column or of all.
 *
 * @param theme id of a support need, {@link #NOT_NAMED} or {@link #ALL}
 * @param municipality its code, {@link #NOT_NAMED} or {@link #ALL}
 */
record SignalCell(String theme, String municipality) {

    static final String ALL = "*";
    static final String NOT_NAMED = "-";

    static final SignalCell WHOLE = new SignalCell(ALL, ALL);

    static SignalCell ofTheme(String theme) {
        return new SignalCell(theme, ALL);
    }

    static SignalCell ofMunicipality(String municipality) {
        return new SignalCell(ALL, municipality);
    }

    /** Whether it is neither sum. */
    boolean isCrossing() {
        return !theme.equals(ALL) && !municipality.equals(ALL);
    }
}
