package nl.dekkend.profiles.norm;

import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Scope;

/** Who may see a norm. */
final class NormRules {

    private NormRules() {}

    /** What is published is for everybody; what is being written for who writes it. */
    static boolean mayRead(SupportNorm norm, Actor actor) {
        return norm.published()
                || Right.KEEP_NORM
                        .by(actor, Scope.ofPartnership(norm.partnershipId()))
                        .isPresent();
    }
}
