package nl.dekkend.profiles.published;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import nl.dekkend.profiles.content.CouncilAdvice;
import nl.dekkend.profiles.content.Expertise;
import nl.dekkend.profiles.content.ExtraSupport;
import nl.dekkend.profiles.content.ParentAnswer;
import nl.dekkend.profiles.content.ProfileContent;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.profiles.content.SelfAssessment;
import nl.dekkend.shared.ContactPoint;
import nl.dekkend.shared.SchoolYear;
import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;

/**
 * What a school says it can do, as published for one school year.
 *
 * @param normId the version of the norm it answers to
 * @param publishedAt when this edition was; a school may publish again in the same year
 * @param confirmedAt when the school last said that it is still true
 * @param example true when it was made up
 */
public record SupportProfile(
        ProfileId id,
        String normId,
        ProfileContent content,
        OffsetDateTime publishedAt,
        @Nullable OffsetDateTime confirmedAt,
        boolean example) {

    /** How long the school's word counts. */
    private static final int MONTHS_FRESH = 12;

    /** DUO's code of the school. */
    public String schoolId() {
        return id.school();
    }

    /** The school year it is about. */
    public SchoolYear schoolYear() {
        return id.year();
    }

    /** The last day on which it counts as fresh: a year after the school's last word. */
    public LocalDate freshUntil() {
        return freshUntil(lastWord());
    }

    /** The same, where no more is known than when the school last spoke. */
    public static LocalDate freshUntil(OffsetDateTime lastWord) {
        return lastWord.toLocalDate().plusMonths(MONTHS_FRESH);
    }

    /** When the school last published or confirmed it. */
    public OffsetDateTime lastWord() {
        return confirmedAt != null && confirmedAt.isAfter(publishedAt) ? confirmedAt : publishedAt;
    }

    /** Three plain sentences. */
    public String summary() {
        return Objects.requireNonNullElse(content.summary(), "");
    }

    /** How the school sees support. */
    public @Nullable String vision() {
        return content.vision();
    }

    /** What the school cannot do. */
    public @Nullable String limits() {
        return content.limits();
    }

    /** Answers to the questions of parents. */
    public List<ParentAnswer> parentAnswers() {
        return content.parentAnswers();
    }

    /** Grades the school gives itself. */
    public List<SelfAssessment> selfAssessments() {
        return content.selfAssessments();
    }

    /** Support beyond the norm. */
    public List<ExtraSupport> extraSupport() {
        return content.extraSupport();
    }

    /** What people at school are expert in. */
    public List<Expertise> expertise() {
        return content.expertise();
    }

    /** What the participation council said. */
    public @Nullable CouncilAdvice councilAdvice() {
        return content.councilAdvice();
    }

    /** Whom to turn to at school. */
    public List<ContactPoint> contacts() {
        return ProfileRules.contacts(this);
    }

    /** The school itself, on the day of its last word. */
    public Source source() {
        return ProfileRules.source(this);
    }
}
