package nl.dekkend.profiles.figures;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.dekkend.profiles.norm.GradeShares;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.Source;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Counts; one statement for each kind of figure, however many schools. */
@Component
class FigureStore {

    private final DatabaseClient sql;

    FigureStore(DatabaseClient sql) {
        this.sql = sql;
    }

    Mono<BasicSupportFigures> basicSupport(Moment moment) {
        return at(moment, """
                select count(*)::int as schools,
                       count(*) filter (where met = total)::int as meet_all,
                       count(*) filter (where 2 * met < total)::int as up_to_50,
                       count(*) filter (where 2 * met >= total and 10 * met < 8 * total)::int as from_50_to_80,
                       count(*) filter (where 10 * met >= 8 * total)::int as from_80_to_100,
                       coalesce(array_agg(distinct split_part(norm, '.', 2)::int
                                          order by split_part(norm, '.', 2)::int desc), '{}') as norms,
                       coalesce(bool_or(example), false) as example
                  from profiles.profile
                 where partnership = :partnership and school_year = :year
                   and published_at < :end and coalesce(replaced_at >= :end, true)
                """).map(row -> figures(moment, row)).one();
    }

    /** Of these schools those without one. */
    Mono<Integer> notPublished(Moment moment, Collection<String> schools) {
        return sql.sql("""
                select count(*)::int
                  from unnest(:schools::text[]) as s(id)
                 where not exists (
                       select from profiles.profile p
                        where p.school = s.id and p.school_year = :year
                          and p.published_at < :end and coalesce(p.replaced_at >= :end, true))
                """)
                .bind("schools", schools.toArray(String[]::new))
                .bind("year", moment.year().toString())
                .bind("end", moment.end())
                .mapValue(Integer.class)
                .one();
    }

    /** How schools judge themselves, by theme. */
    Mono<Map<String, GradeShares>> grades(Moment moment) {
        return at(moment, """
                select given.key as theme,
                       count(*)::int as schools,
                       count(*) filter (where given.value = 'INSUFFICIENT')::int as insufficient,
                       count(*) filter (where given.value = 'SUFFICIENT')::int as sufficient,
                       count(*) filter (where given.value = 'GOOD')::int as good
                  from profiles.profile cross join lateral jsonb_each_text(grades) given
                 where partnership = :partnership and school_year = :year
                   and published_at < :end and coalesce(replaced_at >= :end, true)
                 group by given.key
                """)
                .map(row -> Map.entry(new Columns(row).text("theme"), shares(moment.asOf(), row)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private GenericExecuteSpec at(Moment moment, String statement) {
        return sql.sql(statement)
                .bind("partnership", moment.partnership())
                .bind("year", moment.year().toString())
                .bind("end", moment.end());
    }

    private static BasicSupportFigures figures(Moment moment, Readable row) {
        var columns = new Columns(row);
        return new BasicSupportFigures(
                moment,
                columns.value("schools", Integer.class),
                columns.value("meet_all", Integer.class),
                columns.value("up_to_50", Integer.class),
                columns.value("from_50_to_80", Integer.class),
                columns.value("from_80_to_100", Integer.class),
                List.of(columns.value("norms", Integer[].class)),
                columns.flag("example"));
    }

    private static GradeShares shares(LocalDate asOf, Readable row) {
        var columns = new Columns(row);
        var schools = columns.value("schools", Integer.class);
        return new GradeShares(
                part(columns, "insufficient", schools),
                part(columns, "sufficient", schools),
                part(columns, "good", schools),
                schools,
                new Source("Schoolondersteuningsprofielen", asOf, null, null));
    }

    private static double part(Columns columns, String grade, int schools) {
        return (double) columns.value(grade, Integer.class) / schools;
    }
}
