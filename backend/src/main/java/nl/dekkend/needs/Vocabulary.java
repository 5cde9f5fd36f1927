package nl.dekkend.needs;

import reactor.core.publisher.Mono;

/** What people call the things that others keep: the words of the needs, and the abbreviations of the glossary. */
public interface Vocabulary {

    /**
     * Writes into a table what else people search its records with: the names, the plain names and the synonyms of
     * their needs and of the wider ones, and the abbreviation of every word that they spell out. To be done over when
     * records, needs or words come in anew.
     *
     * @param table with its schema, and with columns "id", "support_needs", "search_words" and "known_words"
     */
    Mono<Void> into(String table);

    /** The same for one record alone. */
    Mono<Void> into(String table, String id);
}
