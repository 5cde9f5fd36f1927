package nl.dekkend.teams;

import org.jspecify.annotations.Nullable;

/** As little of a school's record as counts and filters need. */
record Brief(String school, @Nullable ConsultantTier tier, boolean contacts, boolean startTalkHeld) {

    static Brief none(String school) {
        return new Brief(school, null, false, false);
    }

    boolean complete() {
        return contacts && tier != null;
    }
}
