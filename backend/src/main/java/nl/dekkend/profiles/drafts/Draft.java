package nl.dekkend.profiles.drafts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.dekkend.graphql.Problem;
import nl.dekkend.identity.Scope;
import nl.dekkend.profiles.content.ProfileContent;
import nl.dekkend.profiles.content.ProfileId;
import nl.dekkend.profiles.content.ProfileSection;
import nl.dekkend.profiles.content.ProfileStatus;
import nl.dekkend.profiles.norm.BasicSupport;
import nl.dekkend.profiles.norm.ProfilePublisher;
import nl.dekkend.profiles.norm.ProfileSetting;
import nl.dekkend.profiles.norm.Questions;
import nl.dekkend.profiles.norm.SupportNorm;
import nl.dekkend.shared.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * A profile that a school is writing, with all it must answer to.
 *
 * @param version counts every write
 * @param prefilledFrom the school year whose profile it began as; null when it began empty
 * @param fromExample true when that profile was made up
 * @param sections all nine, in the order of the form
 * @param scope what a role may be about here
 */
record Draft(
        ProfileId id,
        ProfileStatus status,
        int version,
        @Nullable SchoolYear prefilledFrom,
        boolean fromExample,
        List<DraftSection> sections,
        SupportNorm norm,
        Questions.Asked asked,
        ProfileSetting setting,
        Scope scope) {

    /** All sections together. */
    public ProfileContent content() {
        return sections.stream().map(DraftSection::content).reduce(ProfileContent.EMPTY, ProfileContent::plus);
    }

    DraftSection section(ProfileSection section) {
        return sections.get(section.ordinal());
    }

    /** Whether a section still says what was made up: nobody at school has ever saved it. */
    boolean isMadeUp(DraftSection section) {
        return fromExample && section.version() == 0 && !section.content().equals(ProfileContent.EMPTY);
    }

    /** Whether any of it is still made up; then all of it goes on being an example. */
    boolean isMadeUp() {
        return sections.stream().anyMatch(this::isMadeUp);
    }

    /** The same after one section was saved. */
    Draft with(DraftSection saved) {
        var others = new ArrayList<>(sections);
        others.set(saved.section().ordinal(), saved);
        return new Draft(
                id, status, version + 1, prefilledFrom, fromExample, List.copyOf(others), norm, asked, setting, scope);
    }

    /** The same one step further. */
    Draft with(ProfileStatus next) {
        return new Draft(id, next, version + 1, prefilledFrom, fromExample, sections, norm, asked, setting, scope);
    }

    public BasicSupport basicSupport() {
        return BasicSupport.of(norm, content().answers());
    }

    /** The school year it is for. */
    public SchoolYear schoolYear() {
        return id.year();
    }

    /** Part of what must be said that is said, 0 to 1. */
    public double completeness() {
        return CompletenessRules.completeness(this);
    }

    /** What is still missing. */
    public List<Problem> problems() {
        return CompletenessRules.missing(this);
    }

    /** What looks wrong and need not be. */
    public List<ProfileWarning> warnings() {
        return WarningRules.warnings(this);
    }

    /** The day on which the partnership wants it to be public. */
    public LocalDate dueOn() {
        return setting.dueOn(id.year());
    }

    /** Who publishes in this partnership. */
    public ProfilePublisher publishedBy() {
        return setting.publishedBy();
    }
}
