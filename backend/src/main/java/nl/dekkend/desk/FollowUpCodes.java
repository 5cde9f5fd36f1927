package nl.dekkend.desk;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nl.dekkend.sealing.KeyedHash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes codes that nobody keeps, and what they are found by. */
@Component
class FollowUpCodes {

    private static final String CODE = "follow-up code";
    private static final String LOOK_UP = "look-up of a question";

    private final SecureRandom random = new SecureRandom();
    private final KeyedHash hash;

    FollowUpCodes(KeyedHash hash) {
        this.hash = hash;
    }

    /**
     * The code of a new question.
     *
     * @param key of the request, by which the same is made once more; null when nobody will ask for it again
     */
    FollowUpCode make(UUID question, @Nullable String key) {
        if (key != null) return FollowUpCode.of(hash.of(CODE, madeOf(question, key)));
        var bytes = new byte[FollowUpCode.BYTES];
        random.nextBytes(bytes);
        return FollowUpCode.of(bytes);
    }

    /** The code that {@link #make} gave, also when a new secret came in front since. */
    FollowUpCode again(Question question, String key) {
        return hash.all(CODE, madeOf(question.id(), key)).stream()
                .map(FollowUpCode::of)
                .filter(code -> lookUps(code).contains(question.lookUp()))
                .findFirst()
                .orElseThrow();
    }

    /** What is kept of a code. */
    String lookUp(FollowUpCode code) {
        return HexFormat.of().formatHex(hash.of(LOOK_UP, code.letters()));
    }

    /** All that may have been kept of a code. */
    List<String> lookUps(FollowUpCode code) {
        return hash.all(LOOK_UP, code.letters()).stream()
                .map(HexFormat.of()::formatHex)
                .toList();
    }

    private static String madeOf(UUID question, String key) {
        return question + " " + key;
    }
}
