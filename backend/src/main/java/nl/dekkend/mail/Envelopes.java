package nl.dekkend.mail;

import io.r2dbc.spi.Readable;
import java.util.UUID;
import nl.dekkend.sealing.Seal;
import nl.dekkend.shared.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals letters that wait, each for its own row, and opens them when they go. */
@Component
class Envelopes {

    private static final JsonMapper json = JsonMapper.shared();

    private final Seal seal;

    Envelopes(Seal seal) {
        this.seal = seal;
    }

    byte[] close(UUID id, Letter letter) {
        return seal.close(json.writeValueAsString(letter), place(id));
    }

    /** Null when it does not open. */
    @Nullable
    Letter open(Readable row) {
        var columns = new Columns(row);
        var sealed = row.get("sealed", byte[].class);
        if (sealed == null) return new Letter(columns.text("recipient"), columns.text("subject"), columns.text("body"));
        var opened = seal.openIfPossible(sealed, place(columns.value("id", UUID.class)));
        return opened == null ? null : json.readValue(opened, Letter.class);
    }

    private static String place(UUID id) {
        return "mail.letter.sealed " + id;
    }
}
