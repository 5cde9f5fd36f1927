package nl.dekkend.desk;

import nl.dekkend.sealing.HashedColumn;
import nl.dekkend.sealing.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of a desk is sealed or hashed with the key ring; the places are those of {@link QuestionMapper}. */
@Configuration(proxyBeanMethods = false)
class DeskSeals {

    @Bean
    SealedColumn sealedTold() {
        return new SealedColumn("desk.question", "told", "'desk.question.told ' || id");
    }

    @Bean
    SealedColumn sealedMessages() {
        return new SealedColumn("desk.message", "text", "'desk.message.text ' || question_id || ' ' || id");
    }

    @Bean
    SealedColumn sealedNotes() {
        return new SealedColumn("desk.note", "text", "'desk.note.text ' || question_id || ' ' || id");
    }

    @Bean
    SealedColumn sealedDrafts() {
        return new SealedColumn("desk.draft", "text", "'desk.draft.text ' || question_id || ' ' || id");
    }

    @Bean
    SealedColumn sealedOutgoing() {
        return new SealedColumn("desk.outgoing", "text", "'desk.outgoing.text ' || question_id || ' ' || id");
    }

    @Bean
    HashedColumn hashedCodes() {
        return new HashedColumn("desk.question", "look_up_mark");
    }
}
