package nl.dekkend.offers;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.dekkend.imports.RegionFile;
import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
class CapacityStore {

    private static final int LONGEST_HISTORY = 100;

    /** Which counts are asked for: those of the newest counted day of an offer, on or before a day. */
    record Question(String offer, LocalDate on) {}

    /** A count that answers a question; one for each group. */
    record Answer(Question question, CapacityCount count) {}

    /** A count with the offer it belongs to. */
    record OfOffer(String offer, CapacityCount count) {}

    private final DatabaseClient sql;

    CapacityStore(DatabaseClient sql) {
        this.sql = sql;
    }

    /**
     * Questions nobody has counted for stay without an answer. Of a count that was put right only the last word; on a
     * day of which somebody recorded a count, only what was recorded.
     */
    Flux<Answer> newest(Collection<Question> questions) {
        var asked = List.copyOf(questions);
        return sql.sql("""
                select asked.offer_id, asked.day, c.*
                  from unnest(:offers::text[], :days::date[]) as asked(offer_id, day)
                 cross join lateral (
                    select distinct on (group_key) counted_on, group_name, maximum, occupied, reserved, waiting,
                           status, estimate, note, printed, source, example
                      from (select *, bool_or(recorded) over () as recorded_day
                              from offers.capacity_count
                             where offer_id = asked.offer_id
                               and counted_on = (select max(counted_on)
                                                   from offers.capacity_count
                                                  where offer_id = asked.offer_id and counted_on <= asked.day)) of_day
                     where recorded = recorded_day
                     order by group_key, number desc) c
                """)
                .bind("offers", asked.stream().map(Question::offer).toArray(String[]::new))
                .bind("days", asked.stream().map(Question::on).toArray(LocalDate[]::new))
                .map(row -> new Answer(
                        new Question(new Columns(row).text("offer_id"), new Columns(row).value("day", LocalDate.class)),
                        OfferMapper.count(row)))
                .all();
    }

    /**
     * Adds the counts that say something new, and tells of which offers. On a day of which somebody recorded a count a
     * file has nothing to say any more.
     */
    Mono<Set<String>> add(Collection<CountRow> counts) {
        return sql.sql("""
                insert into offers.capacity_count
                       (offer_id, counted_on, group_name, maximum, occupied, reserved, waiting, status, estimate,
                        printed, source, example)
                select r.offer_id, r.counted_on, r.group_name, r.maximum, r.occupied, r.reserved, r.waiting, r.status,
                       r.estimate, r.printed, r.source, r.example
                  from jsonb_populate_recordset(null::offers.capacity_count, cast(:rows as jsonb)) r
                  left join lateral (
                    select c.*
                      from offers.capacity_count c
                     where c.offer_id = r.offer_id and c.counted_on = r.counted_on
                       and c.group_key = offers.group_key(r.group_name)
                     order by c.number desc
                     limit 1) known on true
                 where not exists (
                       select
                         from offers.capacity_count c
                        where c.offer_id = r.offer_id and c.counted_on = r.counted_on and c.recorded)
                   and (r.maximum, r.occupied, r.reserved, r.waiting, r.status, r.estimate, r.printed, r.source,
                        r.example)
                       is distinct from
                       (known.maximum, known.occupied, known.reserved, known.waiting, known.status, known.estimate,
                        known.printed, known.source, known.example)
                returning offer_id
                """)
                .bind("rows", RegionFile.json(counts))
                .map(row -> new Columns(row).text("offer_id"))
                .all()
                .collect(toSet());
    }

    /** Newest day first, and of each day what its newest count would be; a day is there whole or not at all. */
    Flux<OfOffer> history(Collection<String> offers) {
        return sql.sql("""
                select *
                  from (select last_word.*,
                               count(*) over (partition by offer_id order by counted_on desc) as place
                          from (select distinct on (offer_id, counted_on, group_key) *
                                  from (select *,
                                               bool_or(recorded) over (partition by offer_id, counted_on)
                                               as recorded_day
                                          from offers.capacity_count
                                         where offer_id = any(:offers)) of_day
                                 where recorded = recorded_day
                                 order by offer_id, counted_on, group_key, number desc) last_word) placed
                 where place <= :most
                 order by offer_id, counted_on desc, number
                """)
                .bind("offers", offers.toArray(String[]::new))
                .bind("most", LONGEST_HISTORY)
                .map(row -> new OfOffer(new Columns(row).text("offer_id"), OfferMapper.count(row)))
                .all();
    }
}
