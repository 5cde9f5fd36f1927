package nl.dekkend.schools.register;

import java.time.LocalDate;
import java.util.List;
import nl.dekkend.imports.RegionFile;
import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes what happens to locations; one statement for all locations of a file. */
@Component
class StepStore {

    private final DatabaseClient sql;
    private final DayStore days;

    StepStore(DatabaseClient sql, DayStore days) {
        this.sql = sql;
        this.days = days;
    }

    /**
     * Only what differs is written; a name that goes is kept with the last day it stood. Tells the boards that are new.
     */
    Mono<List<String>> save(RegisterKind kind, Delivery delivery, List<Step> steps) {
        return saveBoards(kind, delivery.asOf(), steps)
                .delayUntil(boards -> keepNames(delivery.asOf(), steps))
                .delayUntil(boards -> saveSchools(kind, steps))
                .delayUntil(boards -> days.keep(kind, delivery));
    }

    private Mono<List<String>> saveBoards(RegisterKind kind, LocalDate asOf, List<Step> steps) {
        return sql.sql("""
                insert into schools.board (id, register, as_of)
                select distinct unnest(:boards), :kind, :asOf
                    on conflict (id) do nothing
                returning id
                """)
                .bind("boards", steps.stream().map(step -> step.now().board()).toArray(String[]::new))
                .bind("kind", kind.word())
                .bind("asOf", asOf)
                .map(row -> new Columns(row).text("id"))
                .all()
                .collectList();
    }

    private Mono<Void> keepNames(LocalDate asOf, List<Step> steps) {
        var renamed = steps.stream()
                .filter(step -> step.is(Verb.RENAMED))
                .map(Step::before)
                .toList();
        return sql.sql("""
                insert into schools.other_name (school, name, until)
                select id, name, :until from unnest(:ids, :names) as former (id, name)
                    on conflict (school, name) do update set until = excluded.until
                """)
                .bind("until", asOf)
                .bind("ids", renamed.stream().map(Entry::id).toArray(String[]::new))
                .bind("names", renamed.stream().map(Entry::name).toArray(String[]::new))
                .then();
    }

    private Mono<Void> saveSchools(RegisterKind kind, List<Step> steps) {
        return sql.sql("""
                insert into schools.school (id, register, register_name, name, kind, levels, board,
                       street, house_number, postcode, city, municipality, denomination, phone, website, closed_on)
                select id, :kind, name, name, kind, levels, board,
                       address ->> 'street', address ->> 'houseNumber', address ->> 'postcode', address ->> 'city',
                       municipality, denomination, phone, website, "closedOn"
                  from json_to_recordset(cast(:entries as json)) as entry (
                       id text, name text, kind text, levels text[], board text, address json,
                       municipality text, denomination text, phone text, website text, "closedOn" date)
                    on conflict (id) do update
                   set register = excluded.register, register_name = excluded.register_name, kind = excluded.kind,
                       levels = excluded.levels, board = excluded.board, street = excluded.street,
                       house_number = excluded.house_number, postcode = excluded.postcode, city = excluded.city,
                       municipality = excluded.municipality, denomination = excluded.denomination,
                       phone = excluded.phone, website = excluded.website, closed_on = excluded.closed_on
                """)
                .bind("kind", kind.word())
                .bind("entries", RegionFile.json(steps.stream().map(Step::now).toList()))
                .then();
    }
}
