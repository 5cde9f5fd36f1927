package nl.dekkend.profiles.office;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import nl.dekkend.profiles.content.ProfileStatus;
import nl.dekkend.profiles.norm.ProfilePublisher;
import nl.dekkend.profiles.norm.ProfileSetting;
import nl.dekkend.profiles.office.Standing.Edition;
import nl.dekkend.profiles.office.Standing.Writing;
import nl.dekkend.shared.SchoolYear;
import org.jspecify.annotations.Nullable;

/** What rules look at: a school's profile of 2026-2027, due on 31 October. */
final class Standings {

    static final SchoolYear YEAR = SchoolYear.of("2026-2027");

    static final ProfileSetting SETTING =
            new ProfileSetting("PO2711", ProfilePublisher.PARTNERSHIP, MonthDay.of(10, 31), true, 1);

    private Standings() {}

    /** In a draft's state, with a profile of a year that was published on a day; each null for none. */
    static Standing standing(
            @Nullable ProfileStatus draft, @Nullable String publishedFor, @Nullable LocalDate lastWord) {
        return new Standing(
                "27MD02",
                draft == null ? null : new Writing(draft, moment(LocalDate.of(2026, 9, 1)), "Vul de MR in."),
                publishedFor == null || lastWord == null
                        ? null
                        : new Edition(SchoolYear.of(publishedFor), moment(lastWord), moment(lastWord)),
                null,
                true);
    }

    static ProfileProgress progress(@Nullable ProfileStatus draft, LocalDate today) {
        return ProgressRules.progress(standing(draft, null, null), YEAR, SETTING, today);
    }

    static ProfileProgress reminded(ProfileProgress one, @Nullable LocalDate on, boolean remindersOn) {
        return new ProfileProgress(
                one.id(),
                one.state(),
                one.since(),
                one.dueOn(),
                one.overdue(),
                one.publishedAt(),
                one.freshUntil(),
                on == null ? null : moment(on),
                remindersOn,
                one.reason());
    }

    static OffsetDateTime moment(LocalDate day) {
        return OffsetDateTime.parse(day + "T09:00:00Z");
    }
}
