package nl.dekkend.desk;

import org.jspecify.annotations.Nullable;

/** What a desk says a question is about. */
record LabelQuestionInput(
        String number,
        @Nullable String theme,
        @Nullable String municipality,
        @Nullable String idempotencyKey) {

    Label label() {
        return new Label(theme, municipality);
    }
}
