package nl.dekkend.socialmap;

import io.r2dbc.spi.Readable;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import nl.dekkend.changes.Merge;
import nl.dekkend.graphql.Conditions;
import nl.dekkend.graphql.FilterRules;
import nl.dekkend.graphql.Listing;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.keeping.KeptState;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.ContactPoint;
import nl.dekkend.shared.Page;
import nl.dekkend.shared.Place;
import nl.dekkend.shared.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
class OrganisationStore implements Organisations {

    /** All that an organisation says, in the table and in its history. */
    static final String SAID = """
            id, name, abbreviation, kind, description, partnership_id, website, phone, email, places, contacts,
            confirmed_at, source, example, version, withdrawn, withdrawn_at""";

    private static final String SELECT = select("0");

    private static final String SELECT_KEPT = select(KeptFilter.IN_ORDER);

    static final Merge MERGE = Merge.kept("Organisation", "socialmap.organisation", OrganisationRow.class);

    static final String LOCK = "select id from socialmap.organisation where id = :id for no key update";

    private static final String LEFT_OUT = " where not kept and not withdrawn and id <> all(:told)";

    private static String select(String group) {
        return """
            select %s, %s as order_group, 0::float8 as order_number, order_text
              from socialmap.organisation
            """.formatted(SAID, group);
    }

    private final TieStore ties;
    private final DatabaseClient sql;

    OrganisationStore(TieStore ties, DatabaseClient sql) {
        this.ties = ties;
        this.sql = sql;
    }

    @Override
    public Mono<Ground> ground(String id) {
        return ties.of(List.of(id)).next().map(Tie::ground);
    }

    @Override
    public Flux<Organisation> byIds(Collection<String> ids) {
        return whole(ids).map(Organisation::open);
    }

    /** The same as their keepers see them: also what they said of those that they took back. */
    Flux<Organisation> whole(Collection<String> ids) {
        if (ids.isEmpty()) return Flux.empty();
        return sql.sql(SELECT + " where id = any(:ids)")
                .bind("ids", ids.toArray(String[]::new))
                .map(OrganisationStore::organisation)
                .all();
    }

    /** In order of id, so that nobody waits crosswise. */
    @Override
    public Mono<Void> hold(Collection<String> ids) {
        if (ids.isEmpty()) return Mono.empty();
        return sql.sql("""
                select id
                  from socialmap.organisation
                 where id = any(:ids)
                 order by id
                   for no key update
                """).bind("ids", ids.toArray(String[]::new)).then();
    }

    /** The same of this one and of whose a service is. */
    Mono<Void> hold(String id, String service) {
        return sql.sql("""
                select id
                  from socialmap.organisation
                 where id in (:id, (select organisation_id from socialmap.service where id = :service))
                 order by id
                   for no key update
                """).bind("id", id).bind("service", service).then();
    }

    /** Every organisation that is not withdrawn. */
    Flux<Organisation> all() {
        return sql.sql(SELECT + " where not withdrawn")
                .map(OrganisationStore::organisation)
                .all();
    }

    /** Those that people keep, withdrawn ones too: no file says anything of them. */
    Flux<Organisation> kept() {
        return sql.sql(SELECT + " where kept")
                .map(OrganisationStore::organisation)
                .all();
    }

    /**
     * Those that the files leave out although something is of them that people keep, or can still bring back. Until
     * the transaction ends nobody hangs anything more on what the files leave out.
     *
     * @param told ids that the files tell of
     * @param named ids that what other modules keep names
     * @param since what was withdrawn since then can come back
     */
    Flux<Organisation> needed(Collection<String> told, Mono<List<String>> named, OffsetDateTime since) {
        return heldOf(told)
                .then(named)
                .flatMapMany(ids -> sql.sql(SELECT + LEFT_OUT + """
                   and (id = any(:named) or exists (
                        select from socialmap.service
                         where organisation_id = organisation.id and service.kept
                           and (not service.withdrawn or service.withdrawn_at > :since)))
                """)
                        .bind("told", told.toArray(String[]::new))
                        .bind("named", ids.toArray(String[]::new))
                        .bind("since", since)
                        .map(OrganisationStore::organisation)
                        .all());
    }

    private Mono<Void> heldOf(Collection<String> told) {
        return sql.sql("select id from socialmap.organisation" + LEFT_OUT + " order by id for no key update")
                .bind("told", told.toArray(String[]::new))
                .then();
    }

    /** The organisations that these partnerships are. */
    Flux<Organisation> byPartnerships(Collection<String> codes) {
        if (codes.isEmpty()) return Flux.empty();
        return sql.sql(SELECT + " where not withdrawn and partnership_id = any(:codes)")
                .bind("codes", codes.toArray(String[]::new))
                .map(OrganisationStore::organisation)
                .all();
    }

    /** Those of these kinds; refuses more kinds than the contract allows. */
    Mono<Page<Organisation>> page(@Nullable List<OrganisationKind> kinds, PageRequest page) {
        FilterRules.several("kind", kinds);
        var asked = new Conditions().and("not withdrawn").any(kinds, "kinds", "kind = any(:kinds)");
        return new Listing<>(SELECT, asked, OrganisationStore::organisation).page(sql, page);
    }

    /** Of those that somebody keeps. */
    Mono<Page<Organisation>> kept(Conditions asked, PageRequest page) {
        return new Listing<>(SELECT_KEPT, asked, OrganisationStore::organisation).page(sql, page);
    }

    static Organisation organisation(Readable row) {
        var columns = new Columns(row);
        var website = row.get("website", String.class);
        return new Organisation(
                columns.text("id"),
                columns.text("name"),
                row.get("abbreviation", String.class),
                columns.word("kind", OrganisationKind.class),
                columns.saidIfAny("description"),
                row.get("partnership_id", String.class),
                website == null ? null : URI.create(website),
                row.get("phone", String.class),
                row.get("email", String.class),
                columns.jsonList("places", Place.class),
                columns.jsonList("contacts", ContactPoint.class),
                row.get("confirmed_at", OffsetDateTime.class),
                columns.json("source", Source.class),
                columns.flag("example"),
                KeptState.of(row));
    }
}
