package nl.dekkend.schools.register;

/** The files this module loads, by the word operators type. */
enum RegisterKind {
    PRIMARY("duo-primary"),
    PUPILS("duo-pupils"),
    SECONDARY("duo-secondary"),
    SECONDARY_PUPILS("duo-secondary-pupils"),
    BOARDS("boards");

    private final String word;

    RegisterKind(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
