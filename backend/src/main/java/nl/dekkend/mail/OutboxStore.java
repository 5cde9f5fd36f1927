package nl.dekkend.mail;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class OutboxStore implements Outbox {

    private record Queued(UUID id, String sealed, String about) {}

    private final DatabaseClient sql;
    private final Envelopes envelopes;
    private final MailSettings settings;
    private final Clock clock;

    OutboxStore(DatabaseClient sql, Envelopes envelopes, MailSettings settings, Clock clock) {
        this.sql = sql;
        this.envelopes = envelopes;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public boolean isOpen() {
        return settings.isOpen();
    }

    /** One statement, however many. Sealed texts travel as base64: the driver knows no array of bytes. */
    @Override
    public Mono<Void> put(Collection<Letter> letters) {
        var queued = letters.stream().map(this::queued).toList();
        return sql.sql("""
                insert into mail.letter (id, sealed, about, queued_at, next_try_at)
                select id, decode(sealed, 'base64'), nullif(about, ''), :now, :now
                  from unnest(:ids::uuid[], :sealed::text[], :about::text[]) as l(id, sealed, about)
                """)
                .bind("now", OffsetDateTime.now(clock))
                .bind("ids", queued.stream().map(Queued::id).toArray(UUID[]::new))
                .bind("sealed", queued.stream().map(Queued::sealed).toArray(String[]::new))
                .bind("about", queued.stream().map(Queued::about).toArray(String[]::new))
                .then();
    }

    private Queued queued(Letter letter) {
        var id = UUID.randomUUID();
        var sealed = Base64.getEncoder().encodeToString(envelopes.close(id, letter));
        return new Queued(id, sealed, Objects.requireNonNullElse(letter.about(), ""));
    }

    @Override
    public Mono<Map<String, String>> takeBack(Collection<String> about) {
        return sql.sql("""
                delete from mail.letter
                 where about = any(:about) and next_try_at is not null
                returning about, id, sealed, recipient, subject, body
                """)
                .bind("about", about.toArray(String[]::new))
                .map(row -> Map.entry(new Columns(row).text("about"), to(row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private String to(Readable row) {
        var letter = envelopes.open(row);
        return letter == null ? "" : letter.to();
    }
}
