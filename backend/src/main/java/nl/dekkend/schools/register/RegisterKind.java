package nl.dekkend.schools.register;

/** The files this module loads, by the word operators type. */
enum RegisterKind {
    PRIMARY("duo-primary", "DUO, alle schoolvestigingen basisonderwijs"),
    PUPILS("duo-pupils", "DUO, aantal leerlingen per schoolvestiging vanaf 1996"),
    SECONDARY("duo-secondary", "DUO, alle schoolvestigingen voortgezet onderwijs"),
    SECONDARY_PUPILS("duo-secondary-pupils", "DUO, aantal leerlingen voortgezet onderwijs per vestiging"),
    BOARDS("boards", "DUO en RIO, lijst van schoolbesturen");

    private final String word;
    private final String title;

    RegisterKind(String word, String title) {
        this.word = word;
        this.title = title;
    }

    String word() {
        return word;
    }

    /** The register as its records name it. */
    String title() {
        return title;
    }
}
