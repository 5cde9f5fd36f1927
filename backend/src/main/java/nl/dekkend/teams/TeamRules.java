package nl.dekkend.teams;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.dekkend.graphql.MarkupRules;
import nl.dekkend.graphql.Problem;
import nl.dekkend.shared.MailRules;
import nl.dekkend.shared.NumberRules;
import nl.dekkend.shared.PhoneRules;
import nl.dekkend.teams.TeamInputs.SupportTeamMemberInput;
import org.jspecify.annotations.Nullable;

/** Which contacts a partnership can keep of a school. */
final class TeamRules {

    /** Contacts that a school can have, of all its partnerships together. */
    static final int MOST = 10;

    private static final int LABEL = 60;
    private static final int HOURS = 100;

    private static final Pattern MOBILE = Pattern.compile("^(?:\\+31|0031|31)?0?6\\d{8}$");

    private final List<Problem> found = new ArrayList<>();

    private TeamRules() {}

    /**
     * All that is wrong with them, in their order.
     *
     * @param before what the partnership keeps now
     * @param others what other partnerships of the school keep
     */
    static List<Problem> problems(
            List<SupportTeamMemberInput> members,
            Collection<SupportTeamMember> before,
            Collection<SupportTeamMember> others) {
        var rules = new TeamRules();
        if (members.size() > MOST) rules.found.add(Problem.of(TeamProblem.TOO_MANY, "input.members", MOST));
        else rules.together(members.stream().map(SupportTeamMemberInput::member).toList(), before, Set.copyOf(others));
        var seen = new HashSet<SupportTeamMember>();
        for (int place = 0; place < Math.min(members.size(), MOST); place++) {
            var at = "input.members[" + place + "]";
            var wrong = rules.found.size();
            rules.member(at, members.get(place));
            var sound = rules.found.size() == wrong;
            rules.when(sound && !seen.add(members.get(place).member()), TeamProblem.DUPLICATE, at + ".role");
        }
        return List.copyOf(rules.found);
    }

    /**
     * One that two partnerships keep alike stands there once. A partnership that joined the school with contacts of its
     * own can have made them too many: those stay until somebody takes some away.
     */
    private void together(
            Collection<SupportTeamMember> members,
            Collection<SupportTeamMember> before,
            Set<SupportTeamMember> others) {
        var more = with(others, members) > Math.max(MOST, with(others, before));
        when(more, TeamProblem.TOO_MANY_TOGETHER, "input.members", MOST, others.size());
    }

    private static int with(Set<SupportTeamMember> others, Collection<SupportTeamMember> members) {
        var all = new HashSet<>(others);
        all.addAll(members);
        return all.size();
    }

    private void member(String at, SupportTeamMemberInput one) {
        if (one.role() == SupportTeamRole.OTHER) {
            when(one.label() == null, TeamProblem.TEXT_MISSING, at + ".label");
            text(at + ".label", one.label(), LABEL);
        } else {
            when(one.label() != null, TeamProblem.LABEL_NOT_WANTED, at + ".label");
        }
        var nothing = one.phone() == null && one.email() == null && one.hours() == null;
        when(nothing, TeamProblem.CONTACT_EMPTY, at + ".phone");
        phone(at + ".phone", one.phone());
        var mail = one.email();
        when(mail != null && !MailRules.isAddress(mail), TeamProblem.EMAIL_MALFORMED, at + ".email");
        text(at + ".hours", one.hours(), HOURS);
    }

    private void phone(String at, @Nullable String phone) {
        if (phone == null || PhoneRules.national(phone) != null) return;
        var mobile = MOBILE.matcher(phone.replaceAll("[^0-9+]", "")).matches();
        found.add(Problem.of(mobile ? TeamProblem.PHONE_IS_MOBILE : TeamProblem.PHONE_MALFORMED, at));
    }

    /** What people call and write to has fields of its own, where it is looked at. */
    private void text(String at, @Nullable String text, int most) {
        if (text == null) return;
        when(text.length() > most, TeamProblem.TEXT_TOO_LONG, at, most);
        when(MarkupRules.isIn(text), TeamProblem.MARKUP_IN_TEXT, at);
        when(MarkupRules.hides(text), TeamProblem.HIDDEN_CHARACTERS, at);
        when(NumberRules.hasPhone(text), TeamProblem.PHONE_IN_CONTACT_TEXT, at);
        when(text.indexOf('@') >= 0, TeamProblem.EMAIL_IN_CONTACT_TEXT, at);
    }

    private void when(boolean wrong, TeamProblem problem, String field, Object... values) {
        if (wrong) found.add(Problem.of(problem, field, values));
    }
}
