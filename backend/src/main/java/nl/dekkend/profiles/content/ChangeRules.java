package nl.dekkend.profiles.content;

import static java.util.stream.Collectors.joining;
import static nl.dekkend.profiles.content.ProfileSection.BASIC_SUPPORT;
import static nl.dekkend.profiles.content.ProfileSection.CONTACTS;
import static nl.dekkend.profiles.content.ProfileSection.COUNCIL;
import static nl.dekkend.profiles.content.ProfileSection.EXPERTISE;
import static nl.dekkend.profiles.content.ProfileSection.EXTRA_SUPPORT;
import static nl.dekkend.profiles.content.ProfileSection.LIMITS;
import static nl.dekkend.profiles.content.ProfileSection.PARENTS;
import static nl.dekkend.profiles.content.ProfileSection.SELF_ASSESSMENT;
import static nl.dekkend.profiles.content.ProfileSection.SUMMARY;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What differs between two profiles, part by part, in the order of the form. */
public final class ChangeRules {

    private final List<ProfileChange> changes = new ArrayList<>();

    private ChangeRules() {}

    /** Nothing when both say the same. */
    public static List<ProfileChange> between(ProfileContent before, ProfileContent after) {
        var rules = new ChangeRules();
        rules.text(SUMMARY, "summary", before.summary(), after.summary());
        rules.text(SUMMARY, "vision", before.vision(), after.vision());
        rules.parts(PARENTS, before, after, ProfileContent::parentAnswers, ParentAnswer::question, ParentAnswer::text);
        rules.parts(BASIC_SUPPORT, before, after, ProfileContent::answers, GivenAnswer::item, ChangeRules::says);
        rules.parts(
                SELF_ASSESSMENT,
                before,
                after,
                ProfileContent::selfAssessments,
                SelfAssessment::theme,
                ChangeRules::says);
        rules.parts(
                EXTRA_SUPPORT,
                before,
                after,
                ProfileContent::extraSupport,
                ExtraSupport::supportNeed,
                ChangeRules::says);
        rules.parts(EXPERTISE, before, after, ProfileContent::expertise, Expertise::supportNeed, ChangeRules::says);
        rules.text(LIMITS, null, before.limits(), after.limits());
        rules.parts(CONTACTS, before, after, ProfileContent::contacts, SchoolContact::role, ChangeRules::says);
        rules.text(COUNCIL, null, says(before.councilAdvice()), says(after.councilAdvice()));
        return List.copyOf(rules.changes);
    }

    private <T> void parts(
            ProfileSection section,
            ProfileContent before,
            ProfileContent after,
            Function<ProfileContent, List<T>> parts,
            Function<T, String> subject,
            Function<T, String> says) {
        var old = bySubject(parts.apply(before), subject, says);
        var now = bySubject(parts.apply(after), subject, says);
        var subjects = new LinkedHashSet<>(old.keySet());
        subjects.addAll(now.keySet());
        subjects.forEach(one -> text(section, one, old.get(one), now.get(one)));
    }

    private void text(
            ProfileSection section, @Nullable String subject, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new ProfileChange(section, kind(before, after), subject, before, after));
        }
    }

    private static ProfileChangeKind kind(@Nullable String before, @Nullable String after) {
        if (before == null) return ProfileChangeKind.ADDED;
        return after == null ? ProfileChangeKind.REMOVED : ProfileChangeKind.CHANGED;
    }

    /** Several entries about one subject are told together. */
    private static <T> Map<String, String> bySubject(
            List<T> parts, Function<T, String> subject, Function<T, String> says) {
        var found = new LinkedHashMap<String, String>();
        parts.forEach(part -> found.merge(subject.apply(part), says.apply(part), (one, more) -> one + "\n" + more));
        return found;
    }

    private static String says(GivenAnswer answer) {
        return joined(answer.value(), answer.note());
    }

    private static String says(SelfAssessment assessment) {
        return joined(assessment.grade(), assessment.note());
    }

    private static String says(ExtraSupport support) {
        return joined(support.level(), support.description());
    }

    private static String says(Expertise expertise) {
        var shareable = expertise.shareable() ? "shareable" : null;
        return joined(expertise.kind(), expertise.hoursPerWeek(), shareable, expertise.description());
    }

    private static String says(SchoolContact contact) {
        return joined(contact.phone(), contact.email(), contact.hours());
    }

    private static @Nullable String says(@Nullable CouncilAdvice advice) {
        return advice == null ? null : joined(advice.advice(), advice.givenOn(), advice.note());
    }

    private static String joined(@Nullable Object... values) {
        return Stream.of(values).filter(Objects::nonNull).map(Object::toString).collect(joining(" "));
    }
}
