package nl.dekkend.shared;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A language in which texts for people can be asked. Every text exists in Dutch. */
public enum Language {
    /** Dutch, at level B1. */
    NL,
    /** English. */
    EN,
    /** Ukrainian. */
    UK,
    /** Arabic, from right to left. */
    AR;

    /**
     * The language of an answer: the one wanted when there is a text in it, else Dutch; Dutch too when none was named.
     */
    public static Language answering(@Nullable Language wanted, Set<Language> available) {
        return wanted != null && available.contains(wanted) ? wanted : NL;
    }
}
