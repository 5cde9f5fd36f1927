package nl.dekkend.teams;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Scope;
import nl.dekkend.shared.ContactPoint;

/**
 * All that is kept of a school.
 *
 * @param scope what a role may be about there
 * @param byPartnership what partnerships keep, also those it has left
 */
record KeptTeams(String school, Scope scope, Map<String, SupportTeamRecord> byPartnership) {

    SupportTeamRecord of(String partnership) {
        return byPartnership.getOrDefault(partnership, SupportTeamRecord.none(school, partnership));
    }

    /** Of each partnership that it has now, also while that is nothing. */
    private List<SupportTeamRecord> records() {
        return new TreeSet<>(scope.partnerships()).stream().map(this::of).toList();
    }

    /** What its other partnerships keep. */
    List<SupportTeamMember> membersBeside(String partnership) {
        return records().stream()
                .filter(one -> !one.partnershipId().equals(partnership))
                .flatMap(one -> one.members().stream())
                .toList();
    }

    /** Of those partnerships that give everybody contacts. */
    List<SupportTeamRecord> publicRecords() {
        return records().stream().filter(one -> !one.members().isEmpty()).toList();
    }

    /** What everybody reads; what two partnerships keep alike stands there once. */
    List<ContactPoint> contacts() {
        return publicRecords().stream()
                .flatMap(one -> one.members().stream())
                .distinct()
                .limit(TeamRules.MOST)
                .map(SupportTeamMember::contactPoint)
                .toList();
    }

    /** What a caller may see of the rest: of a partnership no more than its own. */
    List<SupportTeamRecord> recordsFor(Actor actor) {
        return records().stream()
                .filter(one -> Right.READ_SUPPORT_TEAMS
                        .by(actor, keptBy(one.partnershipId()))
                        .isPresent())
                .toList();
    }

    private Scope keptBy(String partnership) {
        return new Scope(
                scope.schools(),
                scope.boards(),
                scope.organisations(),
                scope.coreAreas(),
                scope.municipalities(),
                Set.of(partnership));
    }
}
