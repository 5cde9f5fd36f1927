package nl.dekkend.teams;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** How far a partnership is with its schools. */
record SupportTeamCounts(int schools, int startTalksHeld, int complete, List<TierCount> tiers, int withoutTier) {

    /** How many schools have these hours. */
    record TierCount(ConsultantTier tier, int schools) {

        /** Of all these schools together, in a school year. */
        public int hours() {
            return schools * tier.hours();
        }
    }

    static SupportTeamCounts of(Collection<Brief> schools) {
        var tiers = Arrays.stream(ConsultantTier.values())
                .map(tier -> new TierCount(tier, (int)
                        schools.stream().filter(one -> one.tier() == tier).count()))
                .toList();
        return new SupportTeamCounts(
                schools.size(),
                (int) schools.stream().filter(Brief::startTalkHeld).count(),
                (int) schools.stream().filter(Brief::complete).count(),
                tiers,
                (int) schools.stream().filter(one -> one.tier() == null).count());
    }
}
