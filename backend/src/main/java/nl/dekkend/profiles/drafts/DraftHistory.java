package nl.dekkend.profiles.drafts;

import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.shared.SchoolYear;

/** All that was once written and done for one profile. */
record DraftHistory(ProfileId id) {

    public SchoolYear schoolYear() {
        return id.year();
    }
}
