package nl.dekkend.socialmap;

import java.util.Collection;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What follows from what an organisation is called and where it is. */
@Component
class OrganisationFinding {

    private final Whereabouts whereabouts;
    private final ServiceFinding services;
    private final OrganisationUse use;
    private final DatabaseClient sql;

    OrganisationFinding(Whereabouts whereabouts, ServiceFinding services, OrganisationUse use, DatabaseClient sql) {
        this.whereabouts = whereabouts;
        this.services = services;
        this.use = use;
        this.sql = sql;
    }

    /** It was made by the editor of these partnerships. */
    Mono<Void> made(String organisation, Collection<String> partnerships) {
        return sql.sql("update socialmap.organisation set made_in = :made_in where id = :id")
                .bind("made_in", partnerships.stream().sorted().toArray(String[]::new))
                .bind("id", organisation)
                .then()
                .then(Mono.defer(() -> whereabouts.renew(organisation)));
    }

    /** It says something else now. */
    Mono<Void> renew(String organisation) {
        return whereabouts
                .renew(organisation)
                .then(Mono.defer(() -> services.renamed(organisation)))
                .then(Mono.defer(() -> use.renamed(organisation)));
    }
}
