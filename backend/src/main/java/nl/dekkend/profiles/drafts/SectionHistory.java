package nl.dekkend.profiles.drafts;

import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.profiles.content.ProfileSection;

/** One part of all that was written for a profile. */
record SectionHistory(ProfileId id, ProfileSection section) {}
