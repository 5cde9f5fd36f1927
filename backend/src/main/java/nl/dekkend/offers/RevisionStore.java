package nl.dekkend.offers;

import io.r2dbc.spi.Readable;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
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

    /** A word that does not know yet what came before it. */
    record Word(
            OfferStep step,
            @Nullable OffsetDateTime at,
            @Nullable Role by,
            Offer offer) {

        OfferRevision after(@Nullable Offer before) {
            return new OfferRevision(step, at, by, offer, before);
        }
    }

    private static final int MOST = 101;

    private static final String KEEP = """
            insert into offers.offer_revision (offer_id, version, step, at, kept_by, content)
            select id, version, :step, :at, :by,
                   to_jsonb(offer) - array['order_text', 'search_words', 'known_words', 'search_text',
                                           'translated_words', 'translated_text']
              from offers.offer
             where id = :id
            """;

    private static final String WORDS = """
            select word.step, word.at, word.kept_by, said.*, null::float8 as distance_km,
                   coalesce(said.confirmed_at >= :year_start, false) as confirmed
              from (select *, row_number() over (partition by offer_id order by version desc) as place
                      from offers.offer_revision
                     where offer_id = any(:offers)) word
             cross join lateral jsonb_populate_record(null::offers.offer, content) said
             where place <= :most
             order by word.offer_id, place
            """;

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
        return sql.sql(WORDS)
                .bind("offers", offers.toArray(String[]::new))
                .bind("most", MOST)
                .bind("year_start", year.now())
                .map(RevisionStore::word)
                .all();
    }

    /** What made it what it is; of an offer that nobody keeps that is its file. */
    Mono<OfferRevision> last(Offer offer) {
        return of(List.of(offer.id()))
                .collectList()
                .map(words -> RevisionRules.revisions(words).stream()
                        .filter(one -> one.version() == offer.version())
                        .findFirst()
                        .orElseGet(() -> new OfferRevision(OfferStep.LOADED, null, null, offer, null)));
    }

    private static Word word(Readable row) {
        var columns = new Columns(row);
        var by = row.get("kept_by", String.class);
        return new Word(
                columns.word("step", OfferStep.class),
                row.get("at", OffsetDateTime.class),
                by == null ? null : Role.valueOf(by),
                OfferMapper.offer(row));
    }
}
