package nl.dekkend.desk.anonymising;

/** What words can tell of whom a question is about, or of who answered it. */
enum RemovedKind {
    SCHOOL("school"),
    PLACE("plaats"),
    MUNICIPALITY("gemeente"),
    NAME("naam"),
    MAIL("mailadres"),
    PHONE("telefoonnummer"),
    ADDRESS("adres"),
    POSTCODE("postcode"),
    CITIZEN_NUMBER("burgerservicenummer"),
    DATE("datum"),
    CODE("code");

    private final String word;

    RemovedKind(String word) {
        this.word = word;
    }

    /** What stands where they stood. */
    String gap() {
        return "[" + word + "]";
    }
}
