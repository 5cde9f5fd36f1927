package nl.dekkend.schools.register;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.dekkend.schools.EducationLevel;
import nl.dekkend.schools.SchoolKind;
import nl.dekkend.shared.Address;
import nl.dekkend.shared.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What is loaded of each register, and of which day. */
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
                .map(row -> new Columns(row).value("as_of", LocalDate.class))
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

    /** Dates the register; a file of some municipalities does so only when there is no date yet. */
    Mono<Void> date(RegisterKind kind, Delivery delivery, Scope scope) {
        return scope.isNational() ? date(kind, delivery.asOf()) : date(kind, delivery.asOf(), "do nothing");
    }

    /** Dates a register that always speaks of the whole country. */
    Mono<Void> date(RegisterKind kind, LocalDate asOf) {
        return date(kind, asOf, "do update set title = excluded.title, as_of = excluded.as_of");
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
        var columns = new Columns(row);
        return new Entry(
                columns.text("id"),
                columns.text("register_name"),
                columns.word("kind", SchoolKind.class),
                columns.texts("levels").stream().map(EducationLevel::valueOf).collect(toUnmodifiableSet()),
                columns.text("board"),
                address(row),
                columns.text("municipality"),
                row.get("denomination", String.class),
                row.get("phone", String.class),
                row.get("website", String.class),
                row.get("closed_on", LocalDate.class));
    }

    private static @Nullable Address address(Readable row) {
        if (row.get("street", String.class) == null) return null;
        var columns = new Columns(row);
        return new Address(
                columns.text("street"), columns.text("house_number"), columns.text("postcode"), columns.text("city"));
    }
}
