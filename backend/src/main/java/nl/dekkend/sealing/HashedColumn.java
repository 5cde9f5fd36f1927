package nl.dekkend.sealing;

/**
 * Where something is found by a keyed hash, told as a bean by the module that owns the table: such a hash cannot be
 * made anew, so its key is needed as long as the row is there.
 *
 * @param table with its schema
 * @param column holds {@link Seal#mark} as it was when the hash was made; null where that is not known
 */
public record HashedColumn(String table, String column) {}
