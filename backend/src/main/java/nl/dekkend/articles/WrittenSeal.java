package nl.dekkend.articles;

import io.r2dbc.spi.Readable;
import java.util.UUID;
import nl.dekkend.sealing.Seal;
import nl.dekkend.shared.Columns;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals what readers do not see, each for its own row, and opens it for who keeps it. */
@Component
class WrittenSeal {

    static final String DRAFT = "articles.draft.sealed ";
    static final String REVISION = "articles.revision.sealed ";

    private static final JsonMapper json = JsonMapper.shared();

    private final Seal seal;

    WrittenSeal(Seal seal) {
        this.seal = seal;
    }

    /** @param column one of the two above */
    byte[] close(String column, UUID id, Written written) {
        return close(column, id, json.writeValueAsString(written));
    }

    /** The same of what is JSON already. */
    byte[] close(String column, UUID id, String written) {
        return seal.close(written, column + id);
    }

    /** Nothing when it does not open, and where nothing is sealed. The row tells its id as {@code sealed_for}. */
    Written open(String column, Readable row) {
        var sealed = row.get("sealed", byte[].class);
        if (sealed == null) return Written.NOTHING;
        var opened = seal.openIfPossible(sealed, column + new Columns(row).value("sealed_for", UUID.class));
        return opened == null ? Written.NOTHING : json.readValue(opened, Written.class);
    }
}
