package nl.dekkend.keeping;

/**
 * A version that a word made of a record.
 *
 * @param id of the record
 */
record Made(String id, int version) {}
