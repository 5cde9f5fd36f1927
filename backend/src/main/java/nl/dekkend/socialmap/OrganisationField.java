package nl.dekkend.socialmap;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A part of an organisation that people write. */
enum OrganisationField {
    NAME(Organisation::name),
    ABBREVIATION(Organisation::abbreviation),
    KIND(Organisation::kind),
    DESCRIPTION(Organisation::description),
    WEBSITE(Organisation::website),
    PHONE(Organisation::phone),
    EMAIL(Organisation::email),
    PLACES(Organisation::places),
    CONTACTS(Organisation::contacts),
    SOURCE(Organisation::source);

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Function<Organisation, @Nullable Object> value;

    OrganisationField(Function<Organisation, @Nullable Object> value) {
        this.value = value;
    }

    /** Those that say something else, in the order of the form. */
    static List<OrganisationField> changed(Organisation before, Organisation after) {
        return Arrays.stream(values())
                .filter(field -> !Objects.equals(field.value.apply(before), field.value.apply(after)))
                .toList();
    }
}
