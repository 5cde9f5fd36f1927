package nl.dekkend.schools.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Counts of pupils; a file speaks for every location it lists and every year from its first to its last. */
@Component
class PupilStore {

    private final DatabaseClient sql;

    PupilStore(DatabaseClient sql) {
        this.sql = sql;
    }

    /** Tells of which locations the counts are different. */
    Mono<Set<String>> save(List<PupilCountRow> counts) {
        return sql.sql("""
                with incoming as (
                    select * from unnest(:schools, :days, :counts) as row (school, counted_on, count)),
                gone as (
                    delete from schools.pupil_count p
                     using (select school, min(counted_on) as first, max(counted_on) as last
                              from incoming group by school) as told
                     where p.school = told.school and p.counted_on between told.first and told.last
                       and not exists (select from incoming i
                                        where (i.school, i.counted_on) = (p.school, p.counted_on))
                    returning p.school),
                kept as (
                insert into schools.pupil_count as p (school, counted_on, count)
                select school, counted_on, count from incoming
                    on conflict (school, counted_on) do update
                   set count = excluded.count where p.count is distinct from excluded.count
                returning p.school)
                select id from schools.school
                 where id in (select school from gone union all select school from kept)
                """)
                .bind("schools", counts.stream().map(PupilCountRow::school).toArray(String[]::new))
                .bind("days", counts.stream().map(PupilCountRow::countedOn).toArray(LocalDate[]::new))
                .bind("counts", counts.stream().map(PupilCountRow::count).toArray(Integer[]::new))
                .map(row -> new Columns(row).text("id"))
                .all()
                .collect(Collectors.toSet());
    }

    /** How many of these are no location here. */
    Mono<Long> unlisted(Collection<String> ids) {
        return sql.sql("""
                select count(*) as unlisted from unnest(:ids) as given (id)
                 where not exists (select from schools.school s where s.id = given.id)
                """)
                .bind("ids", ids.toArray(String[]::new))
                .map(row -> new Columns(row).value("unlisted", Long.class))
                .one();
    }

    /** Those of these that a register with addresses lists. */
    Mono<Set<String>> listedElsewhere(Collection<String> ids) {
        return sql.sql("select id from schools.school where id = any(:ids) and register <> :kind")
                .bind("ids", ids.toArray(String[]::new))
                .bind("kind", RegisterKind.PUPILS.word())
                .map(row -> new Columns(row).text("id"))
                .all()
                .collect(Collectors.toSet());
    }
}
