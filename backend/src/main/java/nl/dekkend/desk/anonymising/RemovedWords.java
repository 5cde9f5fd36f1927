package nl.dekkend.desk.anonymising;

/**
 * Words that were taken out.
 *
 * @param words as they stood there
 * @param count how often
 */
record RemovedWords(RemovedKind kind, String words, int count) {

    /** Keeps them out of logs. */
    @Override
    public String toString() {
        return "RemovedWords";
    }
}
