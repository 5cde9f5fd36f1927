package nl.dekkend.profiles.drafts;

import java.util.List;
import nl.dekkend.profiles.content.CouncilAdvice;
import nl.dekkend.profiles.content.Expertise;
import nl.dekkend.profiles.content.ExtraSupport;
import nl.dekkend.profiles.content.GivenAnswer;
import nl.dekkend.profiles.content.ParentAnswer;
import nl.dekkend.profiles.content.ProfileContent;
import nl.dekkend.profiles.content.ProfileSection;
import nl.dekkend.profiles.content.SchoolContact;
import nl.dekkend.profiles.content.SelfAssessment;
import org.jspecify.annotations.Nullable;

/** One section as somebody wrote it: exactly one of these is there, the contract sees to that. */
record ProfileSectionInput(
        @Nullable Summary summary,
        @Nullable List<ParentAnswer> parentAnswers,
        @Nullable List<GivenAnswer> answers,
        @Nullable List<SelfAssessment> selfAssessments,
        @Nullable List<ExtraSupport> extraSupport,
        @Nullable List<Expertise> expertise,
        @Nullable Limits limits,
        @Nullable List<SchoolContact> contacts,
        @Nullable CouncilAdvice councilAdvice) {

    record Summary(@Nullable String summary, @Nullable String vision) {}

    record Limits(@Nullable String limits) {}

    ProfileSection section() {
        if (summary != null) return ProfileSection.SUMMARY;
        if (parentAnswers != null) return ProfileSection.PARENTS;
        if (answers != null) return ProfileSection.BASIC_SUPPORT;
        if (selfAssessments != null) return ProfileSection.SELF_ASSESSMENT;
        if (extraSupport != null) return ProfileSection.EXTRA_SUPPORT;
        if (expertise != null) return ProfileSection.EXPERTISE;
        if (limits != null) return ProfileSection.LIMITS;
        return contacts != null ? ProfileSection.CONTACTS : ProfileSection.COUNCIL;
    }

    ProfileContent content() {
        return new ProfileContent(
                summary == null ? null : stripped(summary.summary()),
                summary == null ? null : stripped(summary.vision()),
                orNone(parentAnswers),
                orNone(answers),
                orNone(selfAssessments),
                orNone(extraSupport),
                orNone(expertise),
                limits == null ? null : stripped(limits.limits()),
                orNone(contacts),
                councilAdvice);
    }

    /** A field that was emptied says nothing. */
    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
