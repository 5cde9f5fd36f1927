package nl.dekkend.coverage;

/** Something that helps with a need in a core area. */
sealed interface Supply {

    /** What it weighs. */
    int points();

    /** Who provides it: two of one supplier fall away together. */
    String supplier();

    /** Whether a child would have to wait. */
    boolean full();

    /** Whether it was made up for showing how Dekkend works. */
    boolean example();

    /**
     * A school that does more than the norm asks, or has expertise to share.
     *
     * @param school its location code
     */
    record OfSchool(String school, boolean example) implements Supply {

        @Override
        public int points() {
            return 1;
        }

        @Override
        public String supplier() {
            return school;
        }

        @Override
        public boolean full() {
            return false;
        }
    }

    /**
     * A running offer.
     *
     * @param offer its id
     * @param supplier the organisation or school that provides it; the offer itself when nobody says who does
     */
    record OfOffer(String offer, String supplier, boolean full, boolean example) implements Supply {

        @Override
        public int points() {
            return full ? 1 : 2;
        }
    }
}
