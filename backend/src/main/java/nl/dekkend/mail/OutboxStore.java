package nl.dekkend.mail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.dekkend.shared.Columns;
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
                insert into mail.letter (id, recipient, subject, body, about, queued_at, next_try_at)
                select gen_random_uuid(), recipient, subject, body, nullif(about, ''), :now, :now
                  from unnest(:recipients::text[], :subjects::text[], :bodies::text[], :about::text[])
                       as l(recipient, subject, body, about)
                """)
                .bind("now", OffsetDateTime.now(clock))
                .bind("recipients", texts(letters, Letter::to))
                .bind("subjects", texts(letters, Letter::subject))
                .bind("bodies", texts(letters, Letter::body))
                .bind("about", texts(letters, letter -> Objects.requireNonNullElse(letter.about(), "")))
                .then();
    }

    @Override
    public Mono<Map<String, String>> takeBack(Collection<String> about) {
        return sql.sql("""
                delete from mail.letter
                 where about = any(:about) and next_try_at is not null
                returning about, recipient
                """)
                .bind("about", about.toArray(String[]::new))
                .map(row -> Map.entry(new Columns(row).text("about"), new Columns(row).text("recipient")))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static String[] texts(Collection<Letter> letters, Function<Letter, String> part) {
        return letters.stream().map(part).toArray(String[]::new);
    }
}
