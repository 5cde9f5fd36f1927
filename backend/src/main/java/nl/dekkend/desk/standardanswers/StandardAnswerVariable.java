package nl.dekkend.desk.standardanswers;

import java.util.Arrays;
import java.util.Optional;

/** Words in braces that are filled in for one question. */
enum StandardAnswerVariable {
    QUESTION_NUMBER("vraagnummer"),
    SCHOOL("school"),
    DESK("steunpunt"),
    PHONE("telefoon"),
    PARTNERSHIP("samenwerkingsverband");

    private final String word;

    StandardAnswerVariable(String word) {
        this.word = word;
    }

    /** As people write it, without the braces. */
    String word() {
        return word;
    }

    static Optional<StandardAnswerVariable> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
