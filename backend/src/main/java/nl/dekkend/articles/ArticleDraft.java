package nl.dekkend.articles;

import java.time.OffsetDateTime;
import nl.dekkend.identity.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A draft as somebody of a desk sees it.
 *
 * @param partnershipId where it will hold; null when that is everywhere
 * @param content null when it does not open
 * @param mayPublish whether they may: they did not write it last, and it was not given back
 */
record ArticleDraft(
        String id,
        @Nullable String partnershipId,
        @Nullable ArticleContent content,
        ArticleDraftState state,
        String writtenBy,
        OffsetDateTime writtenAt,
        boolean mayPublish,
        @Nullable String remark,
        @Nullable String remarkBy,
        int version) {

    static ArticleDraft of(Draft draft, Actor reader) {
        return new ArticleDraft(
                draft.id(),
                draft.partnershipId(),
                draft.content(),
                draft.state(),
                draft.writtenBy(),
                draft.writtenAt(),
                PublishingRules.published(draft, reader).isEmpty(),
                draft.remark(),
                draft.remarkBy(),
                draft.version());
    }
}
