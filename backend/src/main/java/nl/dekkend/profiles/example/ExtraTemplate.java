package nl.dekkend.profiles.example;

import java.util.List;
import java.util.Map;
import nl.dekkend.profiles.content.SupportLevel;

/**
 * What a school may say of its support for one need.
 *
 * @param descriptions by level; a level that is not there, is not believable for that need
 */
record ExtraTemplate(String supportNeed, Map<SupportLevel, List<String>> descriptions) {

    ExtraTemplate {
        descriptions = Templates.filled(descriptions);
    }

    List<String> at(SupportLevel level) {
        return descriptions.getOrDefault(level, List.of());
    }

    boolean has(SupportLevel level) {
        return !at(level).isEmpty();
    }
}
