package nl.dekkend.profiles.drafts;

import java.time.OffsetDateTime;
import nl.dekkend.identity.Role;
import nl.dekkend.profiles.content.ProfileContent;

/** A text of a section that was acknowledged once. */
record DraftRevision(int version, OffsetDateTime savedAt, Role savedBy, ProfileContent content) {}
