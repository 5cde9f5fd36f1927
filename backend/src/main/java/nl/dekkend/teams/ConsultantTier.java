package nl.dekkend.teams;

/** How many hours of the consultant a school has in a school year; most hours first. */
enum ConsultantTier {
    INTENSIVE(60),
    STANDARD(40),
    INDEPENDENT(20);

    private final int hours;

    ConsultantTier(int hours) {
        this.hours = hours;
    }

    int hours() {
        return hours;
    }
}
