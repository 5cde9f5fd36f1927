package nl.dekkend.desk.contacts;

import java.time.LocalDate;
import nl.dekkend.desk.AskerKind;
import nl.dekkend.desk.Label;
import org.jspecify.annotations.Nullable;

/** A contact beside questions. It has no words, on purpose. */
public record LogContactInput(
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
