package nl.dekkend.schools.register;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.dekkend.imports.RegionFile;
import nl.dekkend.schools.EducationLevel;
import nl.dekkend.schools.SchoolKind;
import nl.dekkend.shared.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads and writes what the registers say; one statement for all locations of a file. */
@Component
class RegisterStore {

    private final DatabaseClient sql;

    RegisterStore(DatabaseClient sql) {
        this.sql = sql;
    }

    /** What is loaded of a register, and those of these locations that another register brought. */
    Mono<Register> register(RegisterKind kind, Collection<String> ids) {
        return Mono.zip(
                asOf(kind),
                entries(kind, ids),
                (asOf, entries) -> new Register(
                        asOf.orElse(null), entries.stream().collect(toMap(Entry::id, Function.identity()))));
    }

    private Mono<Optional<LocalDate>> asOf(RegisterKind kind) {
        return sql.sql("select as_of from schools.register where kind = :kind")
                .bind("kind", kind.word())
                .map(row -> requireNonNull(row.get("as_of", LocalDate.class)))
                .one()
                .singleOptional();
    }

    private Mono<List<Entry>> entries(RegisterKind kind, Collection<String> ids) {
        return sql.sql("""
                select id, register_name, kind, levels, board, street, house_number, postcode, city, municipality,
                       denomination, phone, website, closed_on
                  from schools.school
                 where register = :kind or id = any(:ids)
                """)
                .bind("kind", kind.word())
                .bind("ids", ids.toArray(String[]::new))
                .map(RegisterStore::entry)
                .all()
                .collectList();
    }

    /**
     * Only what differs is written; a name that goes is kept with the last day it stood. Tells the boards that are new.
     */
    Mono<List<String>> save(RegisterKind kind, Delivery delivery, Scope scope, List<Step> steps) {
        return (scope.isNational() ? date(kind, delivery.asOf()) : dateFirst(kind, delivery.asOf()))
                .then(saveBoards(kind, steps))
                .delayUntil(boards -> keepNames(delivery.asOf(), steps))
                .delayUntil(boards -> saveSchools(kind, steps))
                .delayUntil(boards -> dateSchools(delivery));
    }

    private Mono<Void> dateSchools(Delivery delivery) {
        return sql.sql("update schools.school set as_of = :asOf where id = any(:ids) and as_of is distinct from :asOf")
                .bind("asOf", delivery.asOf())
                .bind("ids", delivery.ids().toArray(String[]::new))
                .then();
    }

    private Mono<List<String>> saveBoards(RegisterKind kind, List<Step> steps) {
        return sql.sql("""
                insert into schools.board (id, register)
                select distinct unnest(:boards), :kind
                    on conflict (id) do nothing
                returning id
                """)
                .bind("boards", steps.stream().map(step -> step.now().board()).toArray(String[]::new))
                .bind("kind", kind.word())
                .map(row -> text(row, "id"))
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

    Mono<Void> date(RegisterKind kind, LocalDate asOf) {
        return date(kind, asOf, "do update set title = excluded.title, as_of = excluded.as_of");
    }

    /** A file of some municipalities does not date the register, unless there is none yet. */
    private Mono<Void> dateFirst(RegisterKind kind, LocalDate asOf) {
        return date(kind, asOf, "do nothing");
    }

    private Mono<Void> date(RegisterKind kind, LocalDate asOf, String again) {
        return sql.sql("""
                insert into schools.register (kind, title, as_of) values (:kind, :title, :asOf)
                    on conflict (kind) %s
                """.formatted(again))
                .bind("kind", kind.word())
                .bind("title", kind.title())
                .bind("asOf", asOf)
                .then();
    }

    private static Entry entry(Readable row) {
        return new Entry(
                text(row, "id"),
                text(row, "register_name"),
                SchoolKind.valueOf(text(row, "kind")),
                Arrays.stream(requireNonNull(row.get("levels", String[].class)))
                        .map(EducationLevel::valueOf)
                        .collect(toUnmodifiableSet()),
                text(row, "board"),
                address(row),
                text(row, "municipality"),
                row.get("denomination", String.class),
                row.get("phone", String.class),
                row.get("website", String.class),
                row.get("closed_on", LocalDate.class));
    }

    private static @Nullable Address address(Readable row) {
        return row.get("street", String.class) == null
                ? null
                : new Address(text(row, "street"), text(row, "house_number"), text(row, "postcode"), text(row, "city"));
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class), column);
    }
}
