package nl.dekkend.schools.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.dekkend.changes.ChangeKind;
import nl.dekkend.imports.RegionFile;
import nl.dekkend.schools.register.BoardsFile.NamedBoard;
import nl.dekkend.schools.register.SecondaryPupilsFile.NamedCount;
import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Names of schools and boards that come from elsewhere than the register of locations. */
@Component
class NameStore {

    private final DatabaseClient sql;

    NameStore(DatabaseClient sql) {
        this.sql = sql;
    }

    /** A name that goes is kept with the last day it stood. */
    Mono<Void> know(List<NamedCount> rows, LocalDate asOf) {
        return sql.sql("""
                with incoming as (
                    select * from unnest(:schools, :names) as row (school, name)),
                former as (
                    insert into schools.other_name (school, name, until)
                    select school, k.name, :asOf from schools.known_name k join incoming i using (school)
                     where k.name <> i.name
                        on conflict (school, name) do update set until = excluded.until)
                insert into schools.known_name (school, name, as_of)
                select school, name, :asOf from incoming
                    on conflict (school) do update set name = excluded.name, as_of = excluded.as_of
                """)
                .bind("schools", ids(rows))
                .bind("names", rows.stream().map(NamedCount::name).toArray(String[]::new))
                .bind("asOf", asOf)
                .then();
    }

    /** Those of these that the register lists. */
    Mono<Set<String>> listed(List<NamedCount> rows) {
        return sql.sql("select id from schools.school where id = any(:ids)")
                .bind("ids", ids(rows))
                .map(row -> new Columns(row).text("id"))
                .all()
                .collect(Collectors.toSet());
    }

    /** Tells what happened to which boards. */
    Mono<Map<ChangeKind, Collection<String>>> save(List<NamedBoard> boards, LocalDate asOf) {
        return sql.sql("""
                insert into schools.board as b (id, register, as_of, known_name, former_names)
                select id, :kind, :asOf, name, "formerNames"
                  from json_to_recordset(cast(:rows as json)) as row (id text, name text, "formerNames" text[])
                    on conflict (id) do update
                   set register = excluded.register, as_of = excluded.as_of, known_name = excluded.known_name,
                       former_names = array(
                           select distinct name
                             from unnest(b.former_names || excluded.former_names || b.known_name) name
                            where name <> excluded.known_name order by name)
                returning id, case when old.id is null then 'ADDED'
                                   when (old.name, old.former_names, old.register)
                                        is distinct from (new.name, new.former_names, new.register) then 'CHANGED'
                                   else '' end as kind
                """)
                .bind("kind", RegisterKind.BOARDS.word())
                .bind("asOf", asOf)
                .bind("rows", RegionFile.json(boards))
                .map(row -> Map.entry(new Columns(row).text("kind"), new Columns(row).text("id")))
                .all()
                .filter(touched -> !touched.getKey().isEmpty())
                .collectMultimap(touched -> ChangeKind.valueOf(touched.getKey()), Map.Entry::getValue);
    }

    private static String[] ids(List<NamedCount> rows) {
        return rows.stream().map(row -> row.count().school()).toArray(String[]::new);
    }
}
