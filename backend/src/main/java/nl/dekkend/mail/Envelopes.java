package nl.dekkend.mail;

import io.r2dbc.spi.Readable;
import java.util.UUID;
import nl.dekkend.sealing.Seal;
import nl.dekkend.shared.Columns;
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

    Letter open(Readable row) {
        var columns = new Columns(row);
        var sealed = row.get("sealed", byte[].class);
        return sealed == null
                ? new Letter(columns.text("recipient"), columns.text("subject"), columns.text("body"))
                : json.readValue(seal.open(sealed, place(columns.value("id", UUID.class))), Letter.class);
    }

    private static String place(UUID id) {
        return "mail.letter.sealed " + id;
    }
}
