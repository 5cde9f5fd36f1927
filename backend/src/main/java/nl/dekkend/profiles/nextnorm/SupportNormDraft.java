package nl.dekkend.profiles.nextnorm;

import java.time.OffsetDateTime;
import java.util.List;
import nl.dekkend.profiles.norm.NormItem;
import nl.dekkend.profiles.norm.SupportNorm;

/**
 * A version of a norm that is not published yet.
 *
 * @param before what the version published before it asks; empty when there was none
 */
record SupportNormDraft(SupportNorm norm, OffsetDateTime savedAt, List<NormItem> before) {

    /** Counts its saves. */
    public int version() {
        return norm.version();
    }

    /** What it asks differently. */
    public List<NormChange> changesSincePrevious() {
        return NormChange.between(before, norm.items());
    }
}
