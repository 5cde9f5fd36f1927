package nl.dekkend.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A contact beside questions. It has no words, on purpose. */
record LogContactInput(
        String partnership,
        ContactChannel channel,
        AskerKind asker,
        @Nullable String theme,
        @Nullable String municipality,
        LocalDate day,
        @Nullable String idempotencyKey) {

    Label label() {
        return new Label(theme, municipality);
    }
}
