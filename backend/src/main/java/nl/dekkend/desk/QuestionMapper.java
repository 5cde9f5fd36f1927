package nl.dekkend.desk;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.dekkend.desk.OutgoingStore.Leaving;
import nl.dekkend.desk.Question.Owner;
import nl.dekkend.sealing.Seal;
import nl.dekkend.shared.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Opens what is read and seals what is kept; each value for its own column and row. */
@Component
public class QuestionMapper {

    private static final JsonMapper json = JsonMapper.shared();

    private final Seal seal;

    QuestionMapper(Seal seal) {
        this.seal = seal;
    }

    public Question question(Readable row) {
        var columns = new Columns(row);
        var id = UUID.fromString(columns.text("id"));
        var told = seal.openIfPossible(columns.value("told", byte[].class), placeOfTold(id));
        return new Question(
                id,
                columns.text("number"),
                columns.text("partnership_id"),
                columns.text("look_up"),
                columns.word("asker", AskerKind.class),
                told == null ? Told.NOTHING : json.readValue(told, Told.class),
                columns.word("status", QuestionStatus.class),
                columns.value("asked_at", OffsetDateTime.class),
                columns.value("last_at", OffsetDateTime.class),
                row.get("due_on", LocalDate.class),
                columns.value("version", Integer.class),
                owner(row));
    }

    /** With which key what is kept now is sealed and hashed. */
    byte[] mark() {
        return seal.mark();
    }

    private static @Nullable Owner owner(Readable row) {
        var id = row.get("owner_id", String.class);
        return id == null ? null : new Owner(id, new Columns(row).text("owner_name"));
    }

    byte[] told(Question question) {
        return seal.close(json.writeValueAsString(question.told()), placeOfTold(question.id()));
    }

    ThreadMessage message(Readable row) {
        var columns = new Columns(row);
        var id = columns.value("id", UUID.class);
        var place = placeOfText(columns.value("question_id", UUID.class), id);
        return new ThreadMessage(
                id.toString(),
                columns.word("author", MessageAuthor.class),
                opened(columns, place),
                columns.value("sent_at", OffsetDateTime.class));
    }

    InternalNote note(Readable row) {
        var columns = new Columns(row);
        var id = columns.value("id", UUID.class);
        var place = placeOfNote(columns.value("question_id", UUID.class), id);
        return new InternalNote(
                id.toString(),
                opened(columns, place),
                columns.text("written_by"),
                columns.value("written_at", OffsetDateTime.class));
    }

    byte[] note(UUID question, UUID note, String text) {
        return seal.close(text, placeOfNote(question, note));
    }

    private static String placeOfNote(UUID question, UUID note) {
        return "desk.note.text " + question + " " + note;
    }

    byte[] draft(UUID question, UUID draft, String text) {
        return seal.close(text, placeOfDraft(question, draft));
    }

    AnswerDraft draft(Readable row) {
        var columns = new Columns(row);
        var place = placeOfDraft(columns.value("question_id", UUID.class), columns.value("id", UUID.class));
        return new AnswerDraft(opened(columns, place), columns.value("saved_at", OffsetDateTime.class));
    }

    byte[] outgoing(UUID question, UUID answer, String text) {
        return seal.close(text, placeOfOutgoing(question, answer));
    }

    OutgoingAnswer outgoing(Readable row) {
        var columns = new Columns(row);
        return new OutgoingAnswer(
                opened(columns, placeOfOutgoing(columns)),
                columns.text("name"),
                columns.value("mine", Boolean.class),
                columns.value("leaves_at", OffsetDateTime.class));
    }

    Leaving leaving(Readable row) {
        var columns = new Columns(row);
        return new Leaving(
                columns.value("id", UUID.class),
                columns.value("waits", Boolean.class),
                opened(columns, placeOfOutgoing(columns)),
                columns.value("answers_to", OffsetDateTime.class));
    }

    private @Nullable String opened(Columns columns, String place) {
        return seal.openIfPossible(columns.value("text", byte[].class), place);
    }

    private static String placeOfDraft(UUID question, UUID draft) {
        return "desk.draft.text " + question + " " + draft;
    }

    private static String placeOfOutgoing(Columns columns) {
        return placeOfOutgoing(columns.value("question_id", UUID.class), columns.value("id", UUID.class));
    }

    private static String placeOfOutgoing(UUID question, UUID answer) {
        return "desk.outgoing.text " + question + " " + answer;
    }

    byte[] text(UUID question, UUID message, String text) {
        return seal.close(text, placeOfText(question, message));
    }

    private static String placeOfTold(UUID question) {
        return "desk.question.told " + question;
    }

    private static String placeOfText(UUID question, UUID message) {
        return "desk.message.text " + question + " " + message;
    }
}
