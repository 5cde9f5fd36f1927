package nl.dekkend.profiles.example;

import static nl.dekkend.profiles.example.Templates.filled;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.dekkend.profiles.content.CouncilVerdict;
import nl.dekkend.profiles.content.Grade;
import nl.dekkend.profiles.content.NormAnswerValue;
import nl.dekkend.schools.EducationLevel;

/**
 * What profiles of one sector are composed of; the file says what each list is for.
 *
 * @param parentAnswers by question
 * @param basicAsExtra light support that the norm counts as basic, as a school may report it by mistake
 */
record SectorTemplates(
        List<NeedWeight> needs,
        List<Summary> summaries,
        List<String> visions,
        List<String> limits,
        Map<String, List<String>> parentAnswers,
        Items items,
        Map<NormAnswerValue, List<String>> normNotes,
        Map<Grade, List<String>> assessmentNotes,
        List<ExtraTemplate> extraSupport,
        List<BasicAsExtra> basicAsExtra,
        List<ExpertiseTemplate> expertise,
        Contacts contacts,
        Map<CouncilVerdict, List<String>> councilNotes) {

    /**
     * @param weight how often profiles speak of it; at least 1
     * @param levels schools with one of these levels may; all when empty
     */
    record NeedWeight(String supportNeed, int weight, List<EducationLevel> levels) {

        NeedWeight {
            levels = List.copyOf(levels);
            if (weight < 1) throw new IllegalArgumentException("weight of " + supportNeed + " is less than 1");
        }
    }

    record Summary(List<String> supportNeeds, String text) {

        Summary {
            supportNeeds = List.copyOf(supportNeeds);
        }
    }

    /** A support need and one sentence on it. */
    record BasicAsExtra(String supportNeed, String description) {}

    record Items(List<String> hard, List<String> easy, List<String> withoutNote) {

        Items {
            hard = List.copyOf(hard);
            easy = List.copyOf(easy);
            withoutNote = List.copyOf(withoutNote);
        }
    }

    record Contacts(List<Role> roles, List<List<String>> sets) {

        Contacts {
            roles = filled(roles);
            sets = filled(sets);
        }

        Role role(String name) {
            return roles.stream()
                    .filter(role -> role.role().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * @param supportNeeds a school has the role only when it does more for one of these; always when empty
     */
    record Role(String role, List<String> supportNeeds, List<String> hours) {

        Role {
            supportNeeds = List.copyOf(supportNeeds);
            hours = filled(hours);
        }
    }

    SectorTemplates {
        needs = filled(needs);
        summaries = filled(summaries);
        visions = filled(visions);
        limits = filled(limits);
        parentAnswers = filled(parentAnswers);
        normNotes = filled(normNotes);
        assessmentNotes = filled(assessmentNotes);
        extraSupport = List.copyOf(extraSupport);
        basicAsExtra = List.copyOf(basicAsExtra);
        expertise = List.copyOf(expertise);
        councilNotes = filled(councilNotes);
    }

    Optional<ExtraTemplate> extra(String need) {
        return extraSupport.stream()
                .filter(template -> template.supportNeed().equals(need))
                .findFirst();
    }

    List<ExpertiseTemplate> expertiseIn(String need) {
        return expertise.stream()
                .filter(template -> template.supportNeed().equals(need))
                .toList();
    }
}
