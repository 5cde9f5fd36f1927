package nl.dekkend.offers;

import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.dekkend.identity.Role;
import nl.dekkend.shared.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every word about an offer since somebody first kept it; a word is the row that it left behind. */
@Component
class RevisionStore {

    /** The version that a word made of an offer. */
    record Made(String offer, int version) {}

    /** A word that does not know yet what came before it. */
    record Word(
            OfferStep step,
            @Nullable OffsetDateTime at,
            @Nullable Role by,
            @Nullable OffsetDateTime erasedAt,
            Offer offer) {

        String id() {
            return offer.id();
        }

        OfferRevision after(@Nullable Word before) {
            var readable = before != null && before.erasedAt == null ? before.offer : null;
            return new OfferRevision(step, at, by, erasedAt, offer, readable);
        }
    }

    /** One of an asked version, or what came before it. */
    private record Asked(Made made, Word word) {}

    private static final int MOST = 101;

    private static final String KEEP = """
            insert into offers.offer_revision (offer_id, version, step, at, kept_by, content)
            select id, version, :step, :at, :by, (select to_jsonb(said) from (select %s) said)
              from offers.offer
             where id = :id
            """.formatted(OfferStore.SAID);

    private static final String ERASE = """
            update offers.offer_revision
               set erased_at = :at,
                   content = content || '{"name": "", "summary": {"nl": ""}, "description": null, "places": [],
                                          "routes": [], "history": [], "contacts": [], "source": {"title": ""}}'
             where offer_id = :offer and version = :version and erased_at is null
            """;

    private static String words(String asked) {
        return """
            select made, step, at, kept_by, erased_at, %s, null::float8 as distance_km,
                   coalesce(confirmed_at >= :year_start, false) as confirmed
              from (%s) word
             cross join lateral jsonb_populate_record(null::offers.offer, content) said
             where place <= :most
             order by id, made, place
            """.formatted(OfferStore.SAID, asked);
    }

    private static final String LAST = words("""
            select 0 as made, step, at, kept_by, erased_at, content,
                   row_number() over (partition by offer_id order by version desc) as place
              from offers.offer_revision
             where offer_id = any(:offers)""");

    /** With the one before it. */
    private static final String AT = words("""
            select asked.made, found.*
              from unnest(:offers::text[], :versions::int[]) as asked(offer_id, made)
             cross join lateral (
                select step, at, kept_by, erased_at, content, row_number() over (order by version desc) as place
                  from offers.offer_revision
                 where offer_id = asked.offer_id and version <= asked.made
                 order by version desc
                 limit :most) found""");

    private final DatabaseClient sql;
    private final SchoolYearStart year;

    RevisionStore(DatabaseClient sql, SchoolYearStart year) {
        this.sql = sql;
        this.year = year;
    }

    /** Before the first word of people: what the file said. */
    Mono<Long> keepLoaded(String offer) {
        return sql.sql(KEEP + " and not kept on conflict do nothing")
                .bind("id", offer)
                .bind("step", OfferStep.LOADED.name())
                .bindNull("at", OffsetDateTime.class)
                .bindNull("by", String.class)
                .fetch()
                .rowsUpdated();
    }

    /** After a word of people: what the offer says now. */
    Mono<Long> keep(String offer, OfferStep step, OffsetDateTime at, Role by) {
        return sql.sql(KEEP)
                .bind("id", offer)
                .bind("step", step.name())
                .bind("at", at)
                .bind("by", by.name())
                .fetch()
                .rowsUpdated();
    }

    /** Newest first, of each offer the last hundred and the one before them. */
    Flux<Word> of(Collection<String> offers) {
        return sql.sql(LAST)
                .bind("offers", offers.toArray(String[]::new))
                .bind("most", MOST)
                .bind("year_start", year.now())
                .map(RevisionStore::word)
                .all();
    }

    /** Those that made these versions, however many came after them; one statement. */
    Mono<Map<Made, OfferRevision>> at(Collection<Made> versions) {
        var asked = List.copyOf(versions);
        return sql.sql(AT)
                .bind("offers", asked.stream().map(Made::offer).toArray(String[]::new))
                .bind("versions", asked.stream().map(Made::version).toArray(Integer[]::new))
                .bind("most", 2)
                .bind("year_start", year.now())
                .map(row -> new Asked(made(row), word(row)))
                .all()
                .collectMultimap(Asked::made, Asked::word)
                .map(RevisionRules::made);
    }

    /** The one that made a version; empty when nothing is kept of it. */
    Mono<OfferRevision> at(String offer, int version) {
        var made = new Made(offer, version);
        return at(List.of(made)).mapNotNull(found -> found.get(made));
    }

    /** What made it what it is; of an offer that nobody keeps that is its file. */
    Mono<OfferRevision> last(Offer offer) {
        return at(offer.id(), offer.version())
                .defaultIfEmpty(new OfferRevision(OfferStep.LOADED, null, null, null, offer, null));
    }

    /** Empties the texts of a word for good; what was done, by whom and when stays. */
    Mono<Long> erase(String offer, int version, OffsetDateTime at) {
        return sql.sql(ERASE)
                .bind("offer", offer)
                .bind("version", version)
                .bind("at", at)
                .fetch()
                .rowsUpdated();
    }

    private static Made made(Readable row) {
        var columns = new Columns(row);
        return new Made(columns.text("id"), columns.value("made", Integer.class));
    }

    private static Word word(Readable row) {
        var columns = new Columns(row);
        var by = row.get("kept_by", String.class);
        return new Word(
                columns.word("step", OfferStep.class),
                row.get("at", OffsetDateTime.class),
                by == null ? null : Role.valueOf(by),
                row.get("erased_at", OffsetDateTime.class),
                OfferMapper.offer(row));
    }
}
