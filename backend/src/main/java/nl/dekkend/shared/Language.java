package nl.dekkend.shared;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A language in which texts for people can be asked. Every text exists in Dutch. */
public enum Language {
    /** Dutch, at level B1. */
    @JsonProperty("nl")
    NL,
    /** English. */
    @JsonProperty("en")
    EN,
    /** Ukrainian. */
    @JsonProperty("uk")
    UK,
    /** Arabic, from right to left. */
    @JsonProperty("ar")
    AR;

    /** As files and columns write it: "nl". */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The language of an answer: the one wanted when there is a text in it, else Dutch; Dutch too when none was named.
     */
    public static Language answering(@Nullable Language wanted, Set<Language> available) {
        return wanted != null && available.contains(wanted) ? wanted : NL;
    }
}
