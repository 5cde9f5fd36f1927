package nl.dekkend.socialmap;

import static java.util.stream.Collectors.joining;

import java.util.Objects;
import java.util.stream.Stream;
import nl.dekkend.shared.Language;
import nl.dekkend.shared.Text;
import org.jspecify.annotations.Nullable;

/** By which words a service is found. */
final class ServiceNameRules {

    private ServiceNameRules() {}

    static String searchWords(String name, Text description, Organisation organisation) {
        return searchWords(name, description, organisation.name(), organisation.abbreviation());
    }

    /** Its own words, and what its organisation is called. */
    static String searchWords(String name, Text description, String organisation, @Nullable String abbreviation) {
        return Stream.of(name, description.in(Language.NL), organisation, abbreviation)
                .filter(Objects::nonNull)
                .collect(joining(" "));
    }
}
