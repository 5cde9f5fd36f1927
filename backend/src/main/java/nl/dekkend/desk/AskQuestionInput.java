package nl.dekkend.desk;

import org.jspecify.annotations.Nullable;

/**
 * A question as it is typed.
 *
 * @param homepage filled in by machines alone
 * @param secondsOpen how long the form was open; null when there was none
 */
record AskQuestionInput(
        String partnership,
        String text,
        AskerKind asker,
        @Nullable String replyTo,
        @Nullable String school,
        @Nullable String place,
        @Nullable String homepage,
        @Nullable Integer secondsOpen,
        @Nullable String idempotencyKey) {

    AskQuestionInput {
        text = text.strip();
        replyTo = some(replyTo);
        school = some(school);
        place = some(place);
    }

    private static @Nullable String some(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    Told told() {
        return new Told(replyTo, school, place);
    }

    /** What a retry must say again: the form was open longer then. */
    AskQuestionInput untimed() {
        return new AskQuestionInput(partnership, text, asker, replyTo, school, place, homepage, null, idempotencyKey);
    }

    /** Keeps what was typed out of logs. */
    @Override
    public String toString() {
        return "AskQuestionInput";
    }
}
