package nl.dekkend.desk;

import org.jspecify.annotations.Nullable;

/**
 * Something a desk wants to do with a question.
 *
 * @param mutation its name in the contract
 * @param version that was read; null for what may come on top of anything
 * @param text what was typed; null when nothing was
 * @param input all that was sent
 * @param otherwise what is wrong when it cannot be done
 */
record DeskStep(
        String mutation,
        String number,
        @Nullable Integer version,
        @Nullable String text,
        @Nullable String key,
        Object input,
        QuestionProblem otherwise) {

    /** One without a text, on a question as it was read. */
    static DeskStep read(String mutation, String number, int version, @Nullable String key, Object input) {
        return new DeskStep(mutation, number, version, null, key, input, QuestionProblem.QUESTION_GONE);
    }

    boolean isPast(Question now) {
        return version != null && version != now.version();
    }

    /** Keeps the text out of logs. */
    @Override
    public String toString() {
        return "DeskStep";
    }
}
