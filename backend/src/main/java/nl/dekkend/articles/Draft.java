package nl.dekkend.articles;

import java.time.OffsetDateTime;
import nl.dekkend.articles.AskedQuestions.Origin;
import nl.dekkend.identity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What is being written for an answer.
 *
 * @param id of the answer; until that is published first one that says nothing
 * @param partnershipId where it will hold; null when that is everywhere
 * @param content null when it does not open
 * @param writtenById as the issuer tells people apart; never shown
 * @param writtenBy their name
 * @param remark what a colleague wants to be different; null when nobody gave it back
 * @param version counts saves and returns, from 1
 * @param origin from whose answer it was made; null when it was made from none
 */
record Draft(
        String id,
        @Nullable String partnershipId,
        @Nullable ArticleContent content,
        ArticleDraftState state,
        String writtenById,
        String writtenBy,
        OffsetDateTime writtenAt,
        @Nullable String remark,
        @Nullable String remarkBy,
        int version,
        @Nullable Origin origin) {

    /** The partnership whose desk sees it; null when all do that take part. */
    @Nullable
    String keeper() {
        return origin != null && origin.keptBy() != null ? origin.keptBy() : partnershipId;
    }

    /** The first word, or the next one over another. */
    static Draft written(
            String id, ArticleContent content, Actor by, OffsetDateTime at, int version, @Nullable Origin origin) {
        return new Draft(
                id,
                content.partnershipId(),
                content,
                ArticleDraftState.WRITTEN,
                by.id(),
                by.name(),
                at,
                null,
                null,
                version,
                origin);
    }

    /** Given back to who wrote it. */
    Draft returned(String why, Actor by) {
        return new Draft(
                id,
                partnershipId,
                content,
                ArticleDraftState.RETURNED,
                writtenById,
                writtenBy,
                writtenAt,
                why,
                by.name(),
                version + 1,
                origin);
    }

    /** Whether another desk keeps it to itself, also of an answer that all desks keep. */
    boolean isOfOthers(Actor actor) {
        return origin != null && origin.isOfOthers(actor);
    }

    boolean isBy(Actor actor) {
        return writtenById.equals(actor.id());
    }
}
