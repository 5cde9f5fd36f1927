package nl.dekkend.desk.signals;

/** How a count differs from the one of the quarter before. */
enum SignalTrend {
    UP,
    SAME,
    DOWN;

    static SignalTrend between(int before, int now) {
        if (now == before) return SAME;
        return now > before ? UP : DOWN;
    }
}
