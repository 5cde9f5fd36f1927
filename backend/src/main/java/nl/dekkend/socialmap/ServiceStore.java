package nl.dekkend.socialmap;

import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import java.util.Collection;
import nl.dekkend.changes.Merge;
import nl.dekkend.graphql.Conditions;
import nl.dekkend.graphql.Listing;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.keeping.KeptState;
import nl.dekkend.shared.AccessRoute;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.ContactPoint;
import nl.dekkend.shared.Page;
import nl.dekkend.shared.Place;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import nl.dekkend.territory.Near;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
class ServiceStore implements Services {

    /** All that a service says, in the table and in its history. */
    static final String SAID = """
            id, name, organisation_id, category, description, eligibility, support_needs, age_from, age_to,
            service_area, places, languages, cost, accessibility, routes, contacts, confirmed_at, source, example,
            version, withdrawn, withdrawn_at""";

    /** Where distance counts, a service without a known place stands last. */
    private static final String SELECT = select("(near and km is null)::int");

    private static final String SELECT_KEPT = select(KeptFilter.IN_ORDER);

    private static String select(String group) {
        return """
            select %s, order_text, km as distance_km, %s as order_group, coalesce(km, 0) as order_number
              from socialmap.service
            """.formatted(SAID, group);
    }

    /** For {@link Near}; one without an area works for the whole country. */
    static final String SERVES_HOME = "(service_area = '{}' or :home = any(service_area))";

    static final Merge MERGE = Merge.kept("Service", "socialmap.service", ServiceRow.class);

    private final DatabaseClient sql;

    ServiceStore(DatabaseClient sql) {
        this.sql = sql;
    }

    Mono<Service> byId(String id) {
        return sql.sql(SELECT + Near.distance(false) + " where id = :id")
                .bind("id", id)
                .map(ServiceStore::service)
                .one();
    }

    @Override
    public Flux<Service> byIds(Collection<String> ids) {
        return listed("id = any(:ids)", ids);
    }

    @Override
    public Flux<Service> everByIds(Collection<String> ids) {
        return sql.sql(SELECT + Near.distance(false) + " where id = any(:ids)")
                .bind("ids", ids.toArray(String[]::new))
                .map(ServiceStore::service)
                .all()
                .map(service -> service.withdrawn() ? service.bare() : service);
    }

    @Override
    public Flux<Service> byOrganisations(Collection<String> ids) {
        return listed("organisation_id = any(:ids)", ids);
    }

    private Flux<Service> listed(String condition, Collection<String> ids) {
        return sql.sql(SELECT + Near.distance(false) + " where not withdrawn and " + condition
                        + " order by order_text, id")
                .bind("ids", ids.toArray(String[]::new))
                .map(ServiceStore::service)
                .all();
    }

    @Override
    public Flux<Service> in(Collection<String> municipalities) {
        return sql.sql(SELECT + Near.distance(false) + """
                 where not withdrawn and (service_area = '{}' or service_area && :municipalities)
                 order by order_text, id
                """)
                .bind("municipalities", municipalities.toArray(String[]::new))
                .map(ServiceStore::service)
                .all();
    }

    Mono<Page<Service>> page(Conditions asked, boolean near, PageRequest page) {
        return new Listing<>(SELECT + Near.distance(near), asked, ServiceStore::service).page(sql, page);
    }

    /** Of those that somebody keeps. */
    Mono<Page<Service>> kept(Conditions asked, PageRequest page) {
        return new Listing<>(SELECT_KEPT + Near.distance(false), asked, ServiceStore::service).page(sql, page);
    }

    /** The ids of those that people keep, also of what they withdrew. */
    Flux<String> keptIds() {
        return sql.sql("select id from socialmap.service where kept")
                .mapValue(String.class)
                .all();
    }

    static Service service(Readable row) {
        var columns = new Columns(row);
        return new Service(
                columns.text("id"),
                columns.text("name"),
                columns.text("organisation_id"),
                columns.word("category", ServiceCategory.class),
                columns.said("description"),
                columns.saidIfAny("eligibility"),
                columns.texts("support_needs"),
                row.get("age_from", Integer.class),
                row.get("age_to", Integer.class),
                columns.texts("service_area"),
                columns.jsonList("places", Place.class),
                columns.jsonList("languages", Text.class),
                columns.saidIfAny("cost"),
                columns.jsonList("accessibility", Text.class),
                columns.jsonList("routes", AccessRoute.class),
                columns.jsonList("contacts", ContactPoint.class),
                row.get("distance_km", Double.class),
                row.get("confirmed_at", OffsetDateTime.class),
                columns.json("source", Source.class),
                columns.flag("example"),
                KeptState.of(row));
    }
}
