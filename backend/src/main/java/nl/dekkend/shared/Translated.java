package nl.dekkend.shared;

import org.jspecify.annotations.Nullable;

/** Something that is different in each language: a text, or the language in which a text is there. */
@FunctionalInterface
public interface Translated<T> {

    /** What it is for whoever asks for this language; what it is in Dutch when none was named. */
    T in(@Nullable Language wanted);
}
