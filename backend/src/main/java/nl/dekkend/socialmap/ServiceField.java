package nl.dekkend.socialmap;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A part of a service that people write. */
enum ServiceField {
    NAME(Service::name),
    ORGANISATION(Service::organisationId),
    CATEGORY(Service::category),
    DESCRIPTION(Service::description),
    ELIGIBILITY(Service::eligibility),
    SUPPORT_NEEDS(Service::needIds),
    AGES(service -> Arrays.asList(service.ageFrom(), service.ageTo())),
    SERVICE_AREA(Service::municipalityIds),
    PLACES(Service::places),
    LANGUAGES(Service::languages),
    COST(Service::cost),
    ACCESSIBILITY(Service::accessibility),
    ROUTES(Service::routes),
    CONTACTS(Service::ownContacts),
    SOURCE(Service::source);

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Function<Service, @Nullable Object> value;

    ServiceField(Function<Service, @Nullable Object> value) {
        this.value = value;
    }

    /** Those that say something else, in the order of the form. */
    static List<ServiceField> changed(Service before, Service after) {
        return Arrays.stream(values())
                .filter(field -> !Objects.equals(field.value.apply(before), field.value.apply(after)))
                .toList();
    }
}
