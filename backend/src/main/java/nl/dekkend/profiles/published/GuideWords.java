package nl.dekkend.profiles.published;

import java.util.Map;
import nl.dekkend.profiles.content.ProfileChange;

/**
 * What the ids in a profile are called, in Dutch.
 *
 * @param needs names of support needs
 * @param questions the questions of parents
 * @param themes names of the themes of self-assessment
 * @param items what the norm asks, by code
 */
record GuideWords(
        Map<String, String> needs,
        Map<String, String> questions,
        Map<String, String> themes,
        Map<String, String> items) {

    GuideWords {
        needs = Map.copyOf(needs);
        questions = Map.copyOf(questions);
        themes = Map.copyOf(themes);
        items = Map.copyOf(items);
    }

    /** What a change is about. */
    String subject(ProfileChange change) {
        var id = change.subject();
        var name = section(change);
        if (id == null) return name;
        return name + ": "
                + switch (change.section()) {
                    case PARENTS -> questions.getOrDefault(id, id);
                    case BASIC_SUPPORT -> items.getOrDefault(id, id);
                    case SELF_ASSESSMENT -> themes.getOrDefault(id, id);
                    case EXTRA_SUPPORT, EXPERTISE -> needs.getOrDefault(id, id);
                    case CONTACTS -> id;
                    case SUMMARY -> id.equals("vision") ? "onze visie" : "de samenvatting";
                    case LIMITS, COUNCIL -> id;
                };
    }

    private static String section(ProfileChange change) {
        return switch (change.section()) {
            case SUMMARY -> "In het kort";
            case PARENTS -> "Vragen van ouders";
            case BASIC_SUPPORT -> "Basisondersteuning";
            case SELF_ASSESSMENT -> "Hoe wij onszelf beoordelen";
            case EXTRA_SUPPORT -> "Extra ondersteuning";
            case EXPERTISE -> "Waar wij veel van weten";
            case LIMITS -> "Wat wij niet kunnen";
            case CONTACTS -> "Wie u kunt vragen";
            case COUNCIL -> "Advies van de medezeggenschapsraad";
        };
    }
}
