package nl.dekkend.profiles.drafts;

import static nl.dekkend.profiles.content.ProfileProblem.DATE_IN_FUTURE;
import static nl.dekkend.profiles.content.ProfileProblem.DUPLICATE;
import static nl.dekkend.profiles.content.ProfileProblem.EMAIL_MALFORMED;
import static nl.dekkend.profiles.content.ProfileProblem.HOURS_OUT_OF_RANGE;
import static nl.dekkend.profiles.content.ProfileProblem.PHONE_MALFORMED;
import static nl.dekkend.profiles.content.ProfileProblem.PHONE_OF_A_PERSON;
import static nl.dekkend.profiles.content.ProfileProblem.TOO_MANY;
import static nl.dekkend.profiles.content.ProfileProblem.UNKNOWN_NORM_ITEM;
import static nl.dekkend.profiles.content.ProfileProblem.UNKNOWN_QUESTION;
import static nl.dekkend.profiles.content.ProfileProblem.UNKNOWN_SUPPORT_NEED;
import static nl.dekkend.profiles.content.ProfileProblem.UNKNOWN_THEME;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.dekkend.graphql.Problem;
import nl.dekkend.profiles.content.CouncilAdvice;
import nl.dekkend.profiles.content.Expertise;
import nl.dekkend.profiles.content.ExtraSupport;
import nl.dekkend.profiles.content.GivenAnswer;
import nl.dekkend.profiles.content.ParentAnswer;
import nl.dekkend.profiles.content.ProfileContent;
import nl.dekkend.profiles.content.SchoolContact;
import nl.dekkend.profiles.content.SelfAssessment;
import nl.dekkend.profiles.content.Texts;
import nl.dekkend.shared.MailRules;
import nl.dekkend.shared.PhoneRules;

/** What may stand in a section. An unfinished one may be saved; a wrong one may not. */
final class SectionRules {

    private final Draft draft;
    private final Set<String> needs;
    private final LocalDate today;
    private final Texts texts = new Texts();

    private SectionRules(Draft draft, Set<String> needs, LocalDate today) {
        this.draft = draft;
        this.needs = needs;
        this.today = today;
    }

    /**
     * All that is wrong with it, in the order in which it was written.
     *
     * @param needs the support needs there are
     */
    static List<Problem> problems(Draft draft, ProfileContent section, Set<String> needs, LocalDate today) {
        var rules = new SectionRules(draft, needs, today);
        rules.check(section);
        return rules.texts.problems();
    }

    private void check(ProfileContent section) {
        texts.check("section.summary.summary", section.summary(), Texts.SUMMARY);
        texts.check("section.summary.vision", section.vision(), Texts.LONG);
        texts.check("section.limits.limits", section.limits(), Texts.LONG);
        each("parentAnswers", section.parentAnswers(), ParentAnswer::question, this::parentAnswer);
        each("answers", section.answers(), GivenAnswer::item, this::answer);
        each("selfAssessments", section.selfAssessments(), SelfAssessment::theme, this::assessment);
        each("extraSupport", section.extraSupport(), support -> support.supportNeed() + support.level(), this::support);
        each("expertise", section.expertise(), one -> one.supportNeed() + one.kind(), this::expertise);
        each("contacts", section.contacts(), SchoolContact::role, this::contact);
        if (section.councilAdvice() != null) council(section.councilAdvice());
    }

    private <T> void each(String list, List<T> parts, Function<T, String> subject, BiConsumer<String, T> check) {
        if (parts.size() > Texts.MOST) texts.add(TOO_MANY, "section." + list, Texts.MOST);
        var seen = new HashSet<String>();
        for (int place = 0; place < parts.size(); place++) {
            var at = "section." + list + "[" + place + "]";
            if (!seen.add(subject.apply(parts.get(place)))) texts.add(DUPLICATE, at);
            check.accept(at, parts.get(place));
        }
    }

    private void parentAnswer(String at, ParentAnswer answer) {
        texts.unless(
                draft.asked().questions().stream().anyMatch(known -> known.id().equals(answer.question())),
                UNKNOWN_QUESTION,
                at + ".question");
        texts.require(at + ".text", answer.text(), Texts.LONG);
    }

    private void answer(String at, GivenAnswer answer) {
        texts.unless(
                draft.norm().items().stream().anyMatch(known -> known.code().equals(answer.item())),
                UNKNOWN_NORM_ITEM,
                at + ".item");
        texts.check(at + ".note", answer.note(), Texts.NOTE);
    }

    private void assessment(String at, SelfAssessment assessment) {
        texts.unless(
                draft.asked().themes().stream().anyMatch(known -> known.id().equals(assessment.theme())),
                UNKNOWN_THEME,
                at + ".theme");
        texts.check(at + ".note", assessment.note(), Texts.NOTE);
    }

    private void support(String at, ExtraSupport support) {
        texts.unless(needs.contains(support.supportNeed()), UNKNOWN_SUPPORT_NEED, at + ".supportNeed");
        texts.require(at + ".description", support.description(), Texts.LONG);
    }

    private void expertise(String at, Expertise expertise) {
        texts.unless(needs.contains(expertise.supportNeed()), UNKNOWN_SUPPORT_NEED, at + ".supportNeed");
        var hours = expertise.hoursPerWeek();
        texts.unless(hours == null || hours > 0 && hours <= 400, HOURS_OUT_OF_RANGE, at + ".hoursPerWeek");
        texts.check(at + ".description", expertise.description(), Texts.LONG);
    }

    private void contact(String at, SchoolContact contact) {
        texts.require(at + ".role", contact.role(), Texts.SHORT);
        texts.check(at + ".hours", contact.hours(), Texts.SHORT);
        var phone = contact.phone();
        if (phone != null && phone.replaceAll("\\D", "").startsWith("06")) {
            texts.add(PHONE_OF_A_PERSON, at + ".phone");
        } else {
            texts.unless(phone == null || PhoneRules.national(phone) != null, PHONE_MALFORMED, at + ".phone");
        }
        var mail = contact.email();
        texts.unless(mail == null || MailRules.isAddress(mail), EMAIL_MALFORMED, at + ".email");
    }

    private void council(CouncilAdvice advice) {
        var at = "section.councilAdvice";
        texts.unless(advice.givenOn() == null || !advice.givenOn().isAfter(today), DATE_IN_FUTURE, at + ".givenOn");
        texts.check(at + ".note", advice.note(), Texts.NOTE);
    }
}
