package nl.dekkend.profiles.drafts;

import static nl.dekkend.profiles.content.ProfileStatus.SUBMITTED;
import static nl.dekkend.profiles.norm.ProfilePublisher.SCHOOL;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.dekkend.graphql.Problem;
import nl.dekkend.identity.Actor;
import nl.dekkend.identity.Right;
import nl.dekkend.identity.Role;
import nl.dekkend.identity.Scope;
import nl.dekkend.profiles.content.ProfileProblem;

/** The way of a profile: who may take which step, and when. */
final class WayRules {

    private WayRules() {}

    /** The right a step needs; the partnership's setting decides who publishes. */
    static Right right(Draft draft, ProfileAction action) {
        return switch (action) {
            case SAVE, SUBMIT, WITHDRAW -> Right.WRITE_PROFILE;
            case RETURN -> Right.DECIDE_ON_PROFILE;
            case PUBLISH ->
                draft.status() != SUBMITTED && draft.setting().publishedBy() == SCHOOL
                        ? Right.WRITE_PROFILE
                        : Right.DECIDE_ON_PROFILE;
        };
    }

    /** Why a step cannot be taken now; empty when it can. */
    static Optional<ProfileProblem> obstacle(Draft draft, ProfileAction action) {
        boolean submitted = draft.status() == SUBMITTED;
        return switch (action) {
            case SAVE, SUBMIT -> submitted ? Optional.of(ProfileProblem.SUBMITTED) : Optional.empty();
            case WITHDRAW, RETURN -> submitted ? Optional.empty() : Optional.of(ProfileProblem.NOT_SUBMITTED);
            case PUBLISH ->
                submitted || draft.setting().publishedBy() == SCHOOL
                        ? Optional.empty()
                        : Optional.of(ProfileProblem.PARTNERSHIP_PUBLISHES);
        };
    }

    /** What this caller may do now. */
    static List<ProfileAction> possible(Draft draft, Actor actor) {
        return Arrays.stream(ProfileAction.values())
                .filter(action -> obstacle(draft, action).isEmpty())
                .filter(action -> {
                    var right = right(draft, action);
                    return right.by(actor, scope(draft, right)).isPresent();
                })
                .toList();
    }

    /** All that keeps a whole draft from being handed on. */
    static List<Problem> problems(Draft draft, ProfileAction action) {
        return obstacle(draft, action)
                .map(problem -> List.of(Problem.of(problem, "draft")))
                .orElseGet(() -> action == ProfileAction.SUBMIT || action == ProfileAction.PUBLISH
                        ? CompletenessRules.missing(draft)
                        : List.of());
    }

    /** The role by which a caller takes a step. */
    static Role role(Draft draft, ProfileAction action, Actor actor) {
        var right = right(draft, action);
        return right.require(actor, scope(draft, right), "input.draft");
    }

    /** A special school has two partnerships: only the one whose norm it answers decides. */
    private static Scope scope(Draft draft, Right right) {
        return right == Right.DECIDE_ON_PROFILE
                ? Scope.ofPartnership(draft.setting().partnershipId())
                : draft.scope();
    }
}
