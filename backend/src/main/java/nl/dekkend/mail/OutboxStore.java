package nl.dekkend.mail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class OutboxStore implements Outbox {

    private final DatabaseClient sql;
    private final MailSettings settings;
    private final Clock clock;

    OutboxStore(DatabaseClient sql, MailSettings settings, Clock clock) {
        this.sql = sql;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public boolean isOpen() {
        return settings.isOpen();
    }

    @Override
    public Mono<Void> put(Collection<Letter> letters) {
        return sql.sql("""
                insert into mail.letter (id, recipient, subject, body, queued_at, next_try_at)
                select gen_random_uuid(), recipient, subject, body, :now, :now
                  from unnest(:recipients::text[], :subjects::text[], :bodies::text[]) as l(recipient, subject, body)
                """)
                .bind("now", OffsetDateTime.now(clock))
                .bind("recipients", texts(letters, Letter::to))
                .bind("subjects", texts(letters, Letter::subject))
                .bind("bodies", texts(letters, Letter::body))
                .then();
    }

    private static String[] texts(Collection<Letter> letters, Function<Letter, String> part) {
        return letters.stream().map(part).toArray(String[]::new);
    }
}
