package nl.dekkend.desk.signals;

import org.jspecify.annotations.Nullable;

/**
 * How often a desk heard of a theme in a municipality in one quarter.
 *
 * @param count five or more; null when it is hidden
 * @param previousCount of the quarter before; null when the two do not compare
 */
record Signal(
        SignalCell cell, @Nullable Integer count, @Nullable Integer previousCount) {

    /** Whether it is about all themes together. */
    public boolean allThemes() {
        return cell.theme().equals(SignalCell.ALL);
    }

    /** Whether it is about all municipalities together. */
    public boolean allMunicipalities() {
        return cell.municipality().equals(SignalCell.ALL);
    }

    /** Whether its number is not shown. */
    public boolean hidden() {
        return count == null;
    }

    /** How it differs from the quarter before; null when the two do not compare. */
    public @Nullable SignalTrend trend() {
        return count == null || previousCount == null ? null : SignalTrend.between(previousCount, count);
    }
}
