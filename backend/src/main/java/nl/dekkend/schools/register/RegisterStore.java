package nl.dekkend.schools.register;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.Collection;
import nl.dekkend.imports.ImportScope;
import nl.dekkend.imports.RegionFile;
import nl.dekkend.schools.EducationLevel;
import nl.dekkend.schools.SchoolKind;
import nl.dekkend.shared.Address;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is loaded of each register, and where it comes from. */
@Component
class RegisterStore {

    private static final Text EXTRACT = Text.of(
            "Een uitsnede: van een deel van de gemeenten zijn geen gegevens geladen.",
            "An extract: of some of the municipalities no data were loaded.");

    private final DatabaseClient sql;

    RegisterStore(DatabaseClient sql) {
        this.sql = sql;
    }

    /** What is loaded of a register, and those of these locations that another register brought. */
    Mono<Register> register(RegisterKind kind, Collection<String> ids) {
        return entries(kind, ids).collectMap(Entry::id).map(Register::new);
    }

    private Flux<Entry> entries(RegisterKind kind, Collection<String> ids) {
        return sql.sql("""
                select id, register_name, kind, levels, board, street, house_number, postcode, city, municipality,
                       denomination, phone, website, closed_on
                  from schools.school
                 where register = :kind or id = any(:ids)
                """)
                .bind("kind", kind.word())
                .bind("ids", ids.toArray(String[]::new))
                .map(RegisterStore::entry)
                .all();
    }

    /** Where its records come from. Once the whole country was loaded it is no extract, whatever comes in after. */
    Mono<Void> describe(RegisterKind kind, ImportScope scope, Source source) {
        return sql.sql("""
                insert into schools.register as r (kind, title, url, note)
                values (:kind, :title, :url, cast(:note as jsonb))
                    on conflict (kind) do update
                   set title = excluded.title, url = excluded.url,
                       note = case when excluded.note is not null then r.note end
                """)
                .bind("kind", kind.word())
                .bind("title", source.title())
                .bind(
                        "url",
                        Parameters.in(
                                R2dbcType.VARCHAR,
                                source.url() == null ? null : source.url().toString()))
                .bind(
                        "note",
                        Parameters.in(
                                R2dbcType.VARCHAR,
                                scope instanceof ImportScope.National ? null : RegionFile.json(EXTRACT)))
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
