package nl.dekkend.profiles.content;

/** The three bands in which partnerships report on basic support. */
public enum ScoreBand {
    /** Less than half of the items. */
    UP_TO_50,
    /** Half or more, less than eight in ten. */
    FROM_50_TO_80,
    /** Eight in ten or more. */
    FROM_80_TO_100;

    /**
     * The band of a score. Reckoned in whole numbers: a share of 0.8 must not fall below itself.
     *
     * @param met items answered with yes
     * @param total items asked; a norm has at least one
     */
    public static ScoreBand of(int met, int total) {
        if (2 * met < total) return UP_TO_50;
        return 10 * met < 8 * total ? FROM_50_TO_80 : FROM_80_TO_100;
    }
}
