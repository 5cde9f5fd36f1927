package nl.dekkend.offers;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import nl.dekkend.changes.Merge;
import nl.dekkend.graphql.Conditions;
import nl.dekkend.graphql.Listing;
import nl.dekkend.graphql.PageRequest;
import nl.dekkend.shared.FreshnessRules;
import nl.dekkend.shared.Page;
import nl.dekkend.territory.Near;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
class OfferStore {

    /** All that an offer says, in the table and in its history. */
    static final String SAID = """
            id, name, kind, summary, description, provider_id, provider_school_id, partnership_ids, support_needs,
            age_from, age_to, service_area, places, routes, history, valid_from, valid_to, status, last_known_on,
            confirmed_at, contacts, source, example, version, withdrawn, withdrawn_at""";

    /** Confirmed this school year first, then the others; where distance counts, those without a known place last. */
    private static final String SELECT = select("(near and km is null)::int * 2 + (not confirmed)::int");

    /** Those that ask for a word first, then the others, those that were withdrawn last. */
    private static final String SELECT_KEPT =
            select("case when withdrawn then 2 when " + KeptOfferFilter.STALE + " then 0 else 1 end");

    /** @param group what comes first, in SQL; behind the select has to come how far each is, as in {@link Near} */
    static String select(String group) {
        return """
            select %s, order_text, km as distance_km,
                   %s as order_group,
                   coalesce(km, 0) as order_number
              from offers.offer
             cross join lateral (select %s as confirmed) word
            """.formatted(SAID, group, FreshnessRules.CONFIRMED);
    }

    /** By what was kept of it on {@code :day}; one that nobody kept is what its file says. */
    private static final String RAN = """
             where partnership_ids && :partnerships and routes <> '[]' and (
                select not said.withdrawn
                   and (said.status in ('RUNNING', 'PILOT')
                        or said.status = 'ENDED' and :day < :year_start
                           and num_nulls(said.valid_from, said.valid_to) = 0)
                   and coalesce(said.valid_from <= :day, true) and coalesce(said.valid_to >= :day, true)
                  from jsonb_populate_record(offer, coalesce((
                        select content from offers.offer_revision
                         where offer_id = offer.id and kept and coalesce(at < :day + 1, true)
                         order by offer_revision.version desc
                         limit 1), '{}')) said)
            """;

    /** For {@link Near}. */
    static final String SERVES_HOME = ":home = any(service_area)";

    private static final String IN_ORDER = " order by order_group, order_number, order_text, id";

    static final Merge MERGE = Merge.kept("Offer", "offers.offer", OfferRow.class);

    private static final String NOWHERE = Near.distance(false);

    private final DatabaseClient sql;
    private final SchoolYearStart year;

    OfferStore(DatabaseClient sql, SchoolYearStart year) {
        this.sql = sql;
        this.year = year;
    }

    Mono<Offer> byId(String id) {
        return sql.sql(SELECT + NOWHERE + " where id = :id")
                .bind("year_start", year.now())
                .bind("id", id)
                .map(this::offer)
                .one();
    }

    /** Those that were withdrawn too. */
    Flux<Offer> all() {
        return sql.sql(SELECT + NOWHERE)
                .bind("year_start", year.now())
                .map(this::offer)
                .all();
    }

    /** Those that were not withdrawn, in the order of the list. */
    Flux<Offer> byIds(Collection<String> ids) {
        return listed("id = any(:ids)", ids);
    }

    /** Those that were withdrawn too, in no order. */
    Flux<Offer> everByIds(Collection<String> ids) {
        return sql.sql(SELECT + NOWHERE + " where id = any(:ids)")
                .bind("year_start", year.now())
                .bind("ids", ids.toArray(String[]::new))
                .map(this::offer)
                .all();
    }

    /** What these organisations provide, in the order of the list. */
    Flux<Offer> byProviders(Collection<String> ids) {
        return listed("provider_id = any(:ids)", ids);
    }

    /** Everything that an organisation ever provided, also what was withdrawn. */
    Flux<Offer> everyOf(String provider) {
        return sql.sql(SELECT + NOWHERE + " where provider_id = :provider")
                .bind("year_start", year.now())
                .bind("provider", provider)
                .map(this::offer)
                .all();
    }

    /** The organisations that provide what people keep, or withdrew since. */
    Flux<String> providersOfKept(OffsetDateTime since) {
        return sql.sql("""
                select distinct provider_id from offers.offer
                 where kept and provider_id is not null and (not withdrawn or withdrawn_at > :since)
                """).bind("since", since).mapValue(String.class).all();
    }

    /** The ids of those that people keep, also of what they withdrew. */
    Flux<String> keptIds() {
        return sql.sql("select id from offers.offer where kept")
                .mapValue(String.class)
                .all();
    }

    /** What these schools provide, in the order of the list. */
    Flux<Offer> bySchools(Collection<String> ids) {
        return listed("provider_school_id = any(:ids)", ids);
    }

    /**
     * Those of a partnership that run on a day and tell how to get there, in the order of the list. What was withdrawn
     * since is among them, without a word of what it said.
     */
    Flux<Offer> running(String partnership, LocalDate day) {
        return sql.sql(SELECT + NOWHERE + RAN + IN_ORDER)
                .bind("year_start", year.now())
                .bind("partnerships", new String[] {partnership})
                .bind("day", day)
                .map(this::offer)
                .all()
                .map(offer -> offer.withdrawn() ? offer.bare() : offer);
    }

    private Flux<Offer> listed(String condition, Collection<String> ids) {
        return sql.sql(SELECT + NOWHERE + " where not withdrawn and " + condition + IN_ORDER)
                .bind("year_start", year.now())
                .bind("ids", ids.toArray(String[]::new))
                .map(this::offer)
                .all();
    }

    Mono<Page<Offer>> page(Conditions asked, boolean near, PageRequest page) {
        return new Listing<>(
                        SELECT + Near.distance(near, "near_places"), asked.with("year_start", year.now()), this::offer)
                .page(sql, page);
    }

    /** Of those that somebody keeps. */
    Mono<Page<Offer>> kept(Conditions asked, PageRequest page) {
        return new Listing<>(SELECT_KEPT + NOWHERE, asked.with("year_start", year.now()), this::offer).page(sql, page);
    }

    /** Of a row with all that is {@link #SAID}, and with how far it is. */
    Offer offer(Readable row) {
        return OfferMapper.offer(row, year.now());
    }
}
