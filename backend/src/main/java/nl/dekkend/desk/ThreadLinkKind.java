package nl.dekkend.desk;

import java.util.Arrays;
import java.util.Optional;

/** A kind of page to which a message can lead, and where the site shows one. */
enum ThreadLinkKind {
    ARTICLE("antwoorden"),
    OFFER("aanbod"),
    SERVICE("sociale-kaart");

    private final String folder;

    ThreadLinkKind(String folder) {
        this.folder = folder;
    }

    /** In the address of its page. */
    String folder() {
        return folder;
    }

    static Optional<ThreadLinkKind> of(String folder) {
        return Arrays.stream(values())
                .filter(kind -> kind.folder.equals(folder))
                .findFirst();
    }
}
