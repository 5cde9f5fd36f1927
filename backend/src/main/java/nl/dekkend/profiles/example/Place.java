package nl.dekkend.profiles.example;

/**
 * Where a school stands in an order that chance made.
 *
 * @param at from 0
 * @param of how many schools there are
 */
record Place(int at, int of) {

    boolean isInFirstTenth() {
        return at * 10 < of;
    }

    boolean isInSecondHalf() {
        return at * 2 >= of;
    }

    boolean isOdd() {
        return at % 2 == 1;
    }
}
