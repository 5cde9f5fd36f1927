package nl.dekkend.territory;

/** The two sectors in which partnerships are organised. */
public enum Sector {
    /** Primary education, special primary and special education: roughly ages 4 to 12. */
    PRIMARY("PO"),

    /** Secondary, practical and secondary special education: roughly ages 12 to 18. */
    SECONDARY("VO");

    private final String letters;

    Sector(String letters) {
        this.letters = letters;
    }

    /** With which the legal code of a partnership begins. */
    public String letters() {
        return letters;
    }

    /** The sector of a partnership, read from its legal code: "PO2711", "VO2704". */
    public static Sector of(String partnership) {
        return partnership.startsWith(PRIMARY.letters) ? PRIMARY : SECONDARY;
    }
}
