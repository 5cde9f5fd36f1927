package nl.dekkend.profiles.drafts;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.dekkend.identity.Scope;
import nl.dekkend.profiles.content.ProfileContent;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.profiles.content.ProfileSection;
import nl.dekkend.profiles.content.ProfileStatus;
import nl.dekkend.profiles.norm.AssessmentTheme;
import nl.dekkend.profiles.norm.NormDomain;
import nl.dekkend.profiles.norm.NormItem;
import nl.dekkend.profiles.norm.ParentQuestion;
import nl.dekkend.profiles.norm.ProfilePublisher;
import nl.dekkend.profiles.norm.ProfileSetting;
import nl.dekkend.profiles.norm.Questions;
import nl.dekkend.profiles.norm.SupportNorm;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;

/** Drafts for tests of rules: two norm items, one theme, one question of parents. */
final class Drafted {

    /** Of a special school: it belongs to two partnerships, and its profile to the first. */
    static final Scope SCOPE = new Scope(
            Set.of("27MD02"), Set.of("41009"), Set.of(), Set.of(), Set.of("GM0375"), Set.of("PO2711", "VO2704"));

    static final SupportNorm NORM = new SupportNorm(
            "PO2711.1",
            "PO2711",
            1,
            Text.of("Norm"),
            0.8,
            LocalDate.of(2024, 8, 1),
            true,
            1,
            List.of(
                    new NormItem("1.1", NormDomain.PREVENTION, Text.of("Wij zien het."), List.of()),
                    new NormItem(
                            "3.1", NormDomain.LANGUAGE_AND_DYSLEXIA, Text.of("Wij oefenen."), List.of("dyslexie"))),
            new Source("Voorbeeld", null, null, null),
            true);

    private static final Questions.Asked ASKED = new Questions.Asked(
            List.of(new AssessmentTheme("hgw", Text.of("Handelingsgericht"), Text.of("Plan."), null, false)),
            List.of(new ParentQuestion("hoe-merkt-mijn-kind-dat", Text.of("Hoe merkt mijn kind dat?"), false)));

    private Drafted() {}

    static Draft empty() {
        return of(ProfileContent.EMPTY);
    }

    /** With everything in its first section: rules look at all of them together. */
    static Draft of(ProfileContent content) {
        return of(content, ProfileStatus.DRAFT, ProfilePublisher.PARTNERSHIP);
    }

    static Draft of(ProfileContent content, ProfileStatus status, ProfilePublisher publishedBy) {
        var sections = Arrays.stream(ProfileSection.values())
                .map(section -> new DraftSection(
                        section, 0, section == ProfileSection.SUMMARY ? content : ProfileContent.EMPTY, null, null))
                .toList();
        return new Draft(
                ProfileId.of("27MD02.2026-2027"),
                status,
                1,
                null,
                false,
                sections,
                NORM,
                ASKED,
                new ProfileSetting("PO2711", publishedBy, MonthDay.of(10, 31), true, 1),
                SCOPE);
    }
}
