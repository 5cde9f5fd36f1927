package nl.dekkend.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.dekkend.mail.Letter;
import nl.dekkend.mail.Outbox;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * {@code mail/question-answered.txt}, filled in: the first line is the subject. It holds no code, no link with one, no
 * number and nothing of what was written. In both languages: which one somebody reads is not kept.
 */
@Component
class AnsweredLetter {

    private final String[] template = read().split("\n", 2);
    private final Outbox outbox;
    private final DeskSettings settings;

    AnsweredLetter(Outbox outbox, DeskSettings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    private static String read() {
        try (var file = AnsweredLetter.class.getResourceAsStream("/mail/question-answered.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells the asker, in the caller's transaction, when they left an address and mail leaves at all. */
    Mono<Void> tell(Question question) {
        var to = question.told().replyTo();
        if (to == null || !outbox.isOpen()) return Mono.empty();
        var body = template[1].replace("{site}", settings.site().toString()) + "\n";
        return outbox.put(List.of(new Letter(to, template[0], body, about(question.id()))));
    }

    /** Takes back what has not gone yet, in the caller's transaction. */
    Mono<Void> takeBack(List<UUID> questions) {
        return outbox.takeBack(questions.stream().map(AnsweredLetter::about).toList())
                .then();
    }

    private static String about(UUID question) {
        return "question " + question;
    }
}
