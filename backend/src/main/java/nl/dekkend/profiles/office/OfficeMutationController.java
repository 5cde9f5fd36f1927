package nl.dekkend.profiles.office;

import static nl.dekkend.graphql.Batches.linked;

import java.util.List;
import java.util.Map;
import nl.dekkend.identity.Actor;
import nl.dekkend.profiles.office.OfficeInputs.RemindSchoolsInput;
import nl.dekkend.profiles.office.OfficeInputs.SaveProfileSettingsInput;
import nl.dekkend.profiles.office.OfficeInputs.SaveReminderChoiceInput;
import nl.dekkend.profiles.office.OfficeResult.ReminderChoiceSaved;
import nl.dekkend.schools.School;
import nl.dekkend.schools.Schools;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What the office settles, and whom it reminds. */
@Controller
class OfficeMutationController {

    private final Settling settling;
    private final Choosing choosing;
    private final Reminding reminding;
    private final Schools schools;

    OfficeMutationController(Settling settling, Choosing choosing, Reminding reminding, Schools schools) {
        this.settling = settling;
        this.choosing = choosing;
        this.reminding = reminding;
        this.schools = schools;
    }

    @MutationMapping
    Mono<OfficeResult> saveProfileSettings(@Argument SaveProfileSettingsInput input, Actor actor) {
        return settling.save(input, actor);
    }

    @MutationMapping
    Mono<OfficeResult> saveReminderChoice(@Argument SaveReminderChoiceInput input, Actor actor) {
        return choosing.choose(input, actor);
    }

    @MutationMapping
    Mono<OfficeResult> remindSchools(@Argument RemindSchoolsInput input, Actor actor) {
        return reminding.remind(input, actor);
    }

    @BatchMapping(typeName = "SchoolReminder", field = "school")
    Mono<Map<SchoolReminder, @Nullable School>> reminded(List<SchoolReminder> reminders) {
        return linked(reminders, SchoolReminder::schoolId, schools::byIds, School::id);
    }

    @BatchMapping(typeName = "ReminderChoiceSaved", field = "school")
    Mono<Map<ReminderChoiceSaved, @Nullable School>> chose(List<ReminderChoiceSaved> choices) {
        return linked(choices, ReminderChoiceSaved::schoolId, schools::byIds, School::id);
    }
}
