package nl.dekkend.profiles.office;

import io.r2dbc.spi.Readable;
import java.util.Collection;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.SchoolYear;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Profiles that wait to be read. */
@Component
class Waiting {

    /** A profile that a school handed to a partnership. */
    record Submitted(String school, SchoolYear year, String partnership) {}

    private final DatabaseClient sql;

    Waiting(DatabaseClient sql) {
        this.sql = sql;
    }

    /** Those of these partnerships, the longest waiting first, as many as anybody sees. */
    Flux<Submitted> in(Collection<String> partnerships) {
        return sql.sql("""
                select d.school, d.school_year, d.partnership
                  from profiles.draft d
                 where d.partnership = any(:partnerships) and d.status = 'SUBMITTED'
                 order by (select max(t.at)
                             from profiles.step t
                            where t.school = d.school and t.school_year = d.school_year and t.kind = 'SUBMITTED'),
                       d.school
                 limit :most
                """)
                .bind("partnerships", partnerships.toArray(String[]::new))
                .bind("most", TaskRules.MOST)
                .map(Waiting::submitted)
                .all();
    }

    private static Submitted submitted(Readable row) {
        var columns = new Columns(row);
        return new Submitted(
                columns.text("school"), SchoolYear.of(columns.text("school_year")), columns.text("partnership"));
    }
}
