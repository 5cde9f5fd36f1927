package nl.dekkend.imports;

import java.util.Optional;

/**
 * What is loaded already of the kind of an arrival.
 *
 * @param same what came in last with exactly its scope
 * @param newest the newest of all that speak of a place in its scope
 */
record Loaded(Optional<LedgerEntry> same, Optional<LedgerEntry> newest) {}
