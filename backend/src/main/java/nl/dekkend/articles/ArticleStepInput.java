package nl.dekkend.articles;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something to do with an answer as somebody has read it.
 *
 * @param remark why it goes back; without one for every other step
 */
record ArticleStepInput(
        String article,
        int version,
        @Nullable String remark,
        @Nullable String idempotencyKey) {

    String why() {
        return Objects.requireNonNullElse(remark, "").strip();
    }
}
