package nl.dekkend.profiles.drafts;

import java.time.OffsetDateTime;
import nl.dekkend.identity.Role;
import nl.dekkend.profiles.content.ProfileSection;
import org.jspecify.annotations.Nullable;

/** A section that knows its draft. */
record SectionOfDraft(Draft draft, DraftSection saved) {

    public ProfileSection section() {
        return saved.section();
    }

    SectionHistory history() {
        return new SectionHistory(draft.id(), section());
    }

    public int version() {
        return saved.version();
    }

    public @Nullable OffsetDateTime savedAt() {
        return saved.savedAt();
    }

    public @Nullable Role savedBy() {
        return saved.savedBy();
    }

    public boolean complete() {
        return CompletenessRules.isComplete(draft, section());
    }

    public boolean example() {
        return draft.isMadeUp(saved);
    }
}
