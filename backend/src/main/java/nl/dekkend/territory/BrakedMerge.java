package nl.dekkend.territory;

import nl.dekkend.changes.MergeStatement;

/**
 * A merge of which not too much may disappear at once.
 *
 * @param size how many records there are when it is done
 */
record BrakedMerge(MergeStatement merge, int size) {}
