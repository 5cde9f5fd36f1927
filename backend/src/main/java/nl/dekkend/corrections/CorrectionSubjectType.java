package nl.dekkend.corrections;

/** Which kind of record somebody says is wrong, and where the site shows one. */
enum CorrectionSubjectType {
    SCHOOL("scholen"),
    OFFER("aanbod"),
    SERVICE("sociale-kaart"),
    ORGANISATION("organisaties"),
    PARTNERSHIP("samenwerkingsverbanden"),
    MUNICIPALITY("gemeenten"),
    CORE_AREA("kernen"),
    ARTICLE("antwoorden");

    private final String folder;

    CorrectionSubjectType(String folder) {
        this.folder = folder;
    }

    /** Its page, from the root of the site. */
    String page(String id) {
        return folder + "/" + id + "/";
    }
}
