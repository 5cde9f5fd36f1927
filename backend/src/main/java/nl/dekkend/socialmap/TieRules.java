package nl.dekkend.socialmap;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import nl.dekkend.identity.Scope;

/** Whose the records of the social map are. */
final class TieRules {

    private TieRules() {}

    /** A service is of its organisation, and of those partnerships of an editor whose people may use it. */
    static Scope scope(Service service, Reach reach) {
        return scope(service.organisationId(), reach.touching(service.municipalityIds()));
    }

    /**
     * An organisation is of itself, and of those partnerships of an editor that made it, or where it works or can be
     * visited. One that is a partnership is that one's, wherever it works; one for the whole country is its own alone.
     */
    static Scope scope(Tie tie, Reach reach) {
        var keep = reach.partnerships().stream()
                .filter(one -> tie.partnership() == null ? belongs(tie, reach, one) : one.equals(tie.partnership()))
                .collect(toUnmodifiableSet());
        return scope(tie.organisation(), keep);
    }

    private static boolean belongs(Tie tie, Reach reach, String partnership) {
        return !tie.national()
                && (tie.partnerships().contains(partnership) || reach.holds(partnership, tie.municipalities()));
    }

    /** Of an organisation and partnerships. */
    static Scope scope(String organisation, Set<String> partnerships) {
        return new Scope(Set.of(), Set.of(), Set.of(organisation), Set.of(), Set.of(), partnerships);
    }
}
