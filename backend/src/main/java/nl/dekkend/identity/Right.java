package nl.dekkend.identity;

import static java.util.Collections.disjoint;
import static nl.dekkend.identity.Role.BOARD;
import static nl.dekkend.identity.Role.CONSULTANT;
import static nl.dekkend.identity.Role.DESK;
import static nl.dekkend.identity.Role.EDITOR;
import static nl.dekkend.identity.Role.POLICY;
import static nl.dekkend.identity.Role.PROVIDER;
import static nl.dekkend.identity.Role.SCHOOL_DIRECTOR;
import static nl.dekkend.identity.Role.SCHOOL_EDITOR;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.dekkend.graphql.ErrorCode;
import nl.dekkend.graphql.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What is not for everybody, and which roles give it. It is asked twice: at the door, before a field is fetched,
 * whether the caller has one of the roles for anything at all; and where the record is known, whether it lies in the
 * scope that came with the role.
 */
public enum Right {
    /** Everybody may ask; who may not see it, or has none, gets null. */
    EVERYBODY,

    /** Whoever has a token. */
    SIGNED_IN,

    /** Reads a support profile that is not published yet. */
    READ_PROFILE_DRAFT(SCHOOL_EDITOR, SCHOOL_DIRECTOR, BOARD, CONSULTANT, EDITOR),

    /** Writes the profile of a school. */
    WRITE_PROFILE(SCHOOL_EDITOR, SCHOOL_DIRECTOR),

    /** Gives a profile back to the school, or publishes it for the partnership. */
    DECIDE_ON_PROFILE(CONSULTANT, EDITOR),

    /** Publishes a profile; which of these it is, the partnership has settled. */
    PUBLISH_PROFILE(SCHOOL_EDITOR, SCHOOL_DIRECTOR, CONSULTANT, EDITOR),

    /** Sees what a school got for support and spent it on. */
    READ_SPENDING(SCHOOL_EDITOR, SCHOOL_DIRECTOR, BOARD, CONSULTANT, EDITOR, POLICY),

    /** Sees how far every school of the partnership is with its profile. */
    OVERSEE_PROFILES(CONSULTANT, EDITOR, POLICY),

    /** Reminds schools of their profile. */
    REMIND_SCHOOLS(CONSULTANT, EDITOR),

    /** Makes, changes, confirms, withdraws and restores an offer. */
    KEEP_OFFERS(PROVIDER, EDITOR),

    /** Empties for good what an offer once said about a person. */
    ERASE_OFFER_TEXTS(EDITOR),

    /** Changes, confirms, withdraws and restores services, and changes and confirms organisations. */
    KEEP_SOCIAL_MAP(PROVIDER, EDITOR),

    /** Makes organisations and takes them away, and empties for good what was once said about a person. */
    OVERSEE_SOCIAL_MAP(EDITOR),

    /** Says how many places an offer has. */
    RECORD_CAPACITY(PROVIDER, EDITOR),

    /** Reads what people say is wrong with a record, and decides about it. */
    DECIDE_ON_CORRECTION(SCHOOL_EDITOR, SCHOOL_DIRECTOR, PROVIDER, EDITOR),

    /** The same of a school, which is not kept by those who keep what it provides. */
    DECIDE_ON_CORRECTION_OF_SCHOOL(SCHOOL_EDITOR, SCHOOL_DIRECTOR, EDITOR),

    /** The same of an answer to what is often asked, which its desk keeps. */
    DECIDE_ON_CORRECTION_OF_ARTICLE(DESK),

    /** Reads what waits for a decision on what one keeps. */
    READ_CORRECTIONS(SCHOOL_EDITOR, SCHOOL_DIRECTOR, PROVIDER, EDITOR, DESK),

    /** Reads questions to a desk and answers them. */
    ANSWER_QUESTIONS(DESK),

    /** Writes answers to what is often asked, publishes what a colleague wrote, and sees whether they help. */
    KEEP_ARTICLES(DESK),

    /** Keeps what a desk settles for itself and says to everybody, and notes who turned to it. */
    KEEP_DESK(DESK),

    /** Reads how often a desk heard of what, by the quarter. */
    READ_SIGNALS(DESK, BOARD, POLICY),

    /** Divides the partnership into core areas. */
    KEEP_CORE_AREAS(EDITOR),

    /** Reads what a partnership keeps of a school: hours of the consultant, start talks, who changed what. */
    READ_SUPPORT_TEAMS(SCHOOL_EDITOR, SCHOOL_DIRECTOR, BOARD, CONSULTANT, EDITOR, POLICY),

    /** The same of all schools of the partnership. */
    OVERSEE_SUPPORT_TEAMS(CONSULTANT, EDITOR, POLICY),

    /** Keeps the fixed contacts of schools, their hours of the consultant and their start talks. */
    KEEP_SUPPORT_TEAMS(CONSULTANT, EDITOR),

    /** Keeps the norm and the settings of the partnership. */
    KEEP_NORM(EDITOR);

    private final Set<Role> roles;

    Right(Role... roles) {
        this.roles = roles.length == 0 ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(Arrays.asList(roles)));
    }

    /** The roles that give it; empty when no role is needed. */
    public Set<Role> roles() {
        return roles;
    }

    /** The role by which the caller has it for this record; empty when they have it not. */
    public Optional<Role> by(Actor actor, Scope record) {
        return roles.stream()
                .filter(actor.roles()::contains)
                .filter(role -> !disjoint(role.within(actor.scope()), role.within(record)))
                .findFirst();
    }

    /**
     * The role by which the caller has it for this record.
     *
     * @param field of the input that names the record
     * @throws Refused when they have it not
     */
    public Role require(Actor actor, Scope record, String field) {
        return by(actor, record).orElseThrow(() -> refusal(actor, field));
    }

    /** At the door: whether the caller has it for anything at all. */
    void check(Actor actor) {
        if (!mayKnock(actor)) throw refusal(actor, null);
    }

    private boolean mayKnock(Actor actor) {
        return switch (this) {
            case EVERYBODY -> true;
            case SIGNED_IN -> !actor.anonymous();
            default ->
                roles.stream()
                        .filter(actor.roles()::contains)
                        .anyMatch(role -> !role.within(actor.scope()).isEmpty());
        };
    }

    private static Refused refusal(Actor actor, @Nullable String field) {
        return actor.anonymous()
                ? new Refused(ErrorCode.UNAUTHENTICATED, "Sign in first.")
                : new Refused(ErrorCode.FORBIDDEN, "Your roles do not give this.", field);
    }
}
