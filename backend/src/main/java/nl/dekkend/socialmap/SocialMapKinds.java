package nl.dekkend.socialmap;

import java.util.List;
import nl.dekkend.identity.Right;
import nl.dekkend.keeping.Instruments;
import nl.dekkend.keeping.Keeping;
import nl.dekkend.keeping.KeptKind;
import nl.dekkend.keeping.KeptSql;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kinds of record that people keep. An organisation waits for nobody, a service for whoever changes its own. */
@Configuration(proxyBeanMethods = false)
class SocialMapKinds {

    private static final String LOCK_ORGANISATION_OF_SERVICE = """
            select id
              from socialmap.organisation
             where id = (select organisation_id from socialmap.service where id = :id)
               for no key update
            """;

    private static final String LOCK_SERVICE = "select id from socialmap.service where id = :id for no key update";

    private static final String EMPTY_ORGANISATION = """
            {"name": "", "abbreviation": null, "description": null, "website": null, "phone": null, "email": null,
             "places": [], "contacts": [], "source": {"title": ""}}""";

    private static final String EMPTY_SERVICE = """
            {"name": "", "description": {"nl": ""}, "eligibility": null, "cost": null, "places": [], "languages": [],
             "accessibility": [], "routes": [], "contacts": [], "source": {"title": ""}}""";

    /** A name a record must have; what it is called is not known any more. */
    private static final String NO_ORGANISATION = """
            name = 'Gewist', abbreviation = null, description = null, website = null, phone = null, email = null,
            places = '[]', contacts = '[]', source = '{"title": "Gewist"}'
            """;

    private static final String NO_SERVICE = """
            name = 'Gewist', description = '{"nl": "Gewist"}', eligibility = null, cost = null, places = '[]',
            languages = '[]', accessibility = '[]', routes = '[]', contacts = '[]', source = '{"title": "Gewist"}',
            search_words = '', known_words = '', translated_words = ''
            """;

    @Bean
    Keeping<Organisation> keptOrganisations(OrganisationStore store, OrganisationKeepers keepers, Instruments with) {
        var kind = new KeptKind<>(
                OrganisationStore.MERGE,
                sql(OrganisationStore.SAID, "", List.of(OrganisationStore.LOCK), EMPTY_ORGANISATION, NO_ORGANISATION),
                Right.KEEP_SOCIAL_MAP,
                SocialMapProblem.WITHDRAWN,
                OrganisationStore::organisation,
                id -> store.whole(List.of(id)).next());
        return Keeping.of(kind, keepers, with);
    }

    @Bean
    Keeping<Service> keptServices(ServiceStore store, ServiceKeepers keepers, Instruments with) {
        var kind = new KeptKind<>(
                ServiceStore.MERGE,
                sql(
                        ServiceStore.SAID,
                        ", null::float8 as distance_km",
                        List.of(LOCK_ORGANISATION_OF_SERVICE, LOCK_SERVICE),
                        EMPTY_SERVICE,
                        NO_SERVICE),
                Right.KEEP_SOCIAL_MAP,
                SocialMapProblem.WITHDRAWN,
                ServiceStore::service,
                store::byId);
        return Keeping.of(kind, keepers, with);
    }

    private static KeptSql sql(String said, String beside, List<String> locks, String emptied, String empty) {
        return new KeptSql(said, beside, "record_id", locks, "confirmed_at = told.at", emptied, empty);
    }
}
