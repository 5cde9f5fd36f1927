package nl.dekkend.shared;

import java.util.Set;

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

    /** This language when there is a text in it, else Dutch. */
    public Language among(Set<Language> available) {
        return available.contains(this) ? this : NL;
    }
}
