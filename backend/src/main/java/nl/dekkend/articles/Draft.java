package nl.dekkend.articles;

import java.time.OffsetDateTime;
import nl.dekkend.identity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What is being written for an answer.
 *
 * @param id of the answer it is or will be
 * @param writtenById as the issuer tells people apart; never shown
 * @param writtenBy their name
 * @param remark what a colleague wants to be different; null when nobody gave it back
 * @param version counts saves and returns, from 1
 */
record Draft(
        String id,
        ArticleContent content,
        ArticleDraftState state,
        String writtenById,
        String writtenBy,
        OffsetDateTime writtenAt,
        @Nullable String remark,
        @Nullable String remarkBy,
        int version) {

    /** The first word, or the next one over another. */
    static Draft written(String id, ArticleContent content, Actor by, OffsetDateTime at, int version) {
        return new Draft(id, content, ArticleDraftState.WRITTEN, by.id(), by.name(), at, null, null, version);
    }

    /** Given back to who wrote it. */
    Draft returned(String why, Actor by) {
        return new Draft(
                id,
                content,
                ArticleDraftState.RETURNED,
                writtenById,
                writtenBy,
                writtenAt,
                why,
                by.name(),
                version + 1);
    }

    boolean isBy(Actor actor) {
        return writtenById.equals(actor.id());
    }
}
