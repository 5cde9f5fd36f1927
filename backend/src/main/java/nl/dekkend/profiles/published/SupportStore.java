package nl.dekkend.profiles.published;

import java.util.Collection;
import nl.dekkend.profiles.SchoolSupport;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.SchoolYear;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

@Component
class SupportStore implements SchoolSupport {

    private final DatabaseClient sql;

    SupportStore(DatabaseClient sql) {
        this.sql = sql;
    }

    @Override
    public Flux<GivenSupport> of(Collection<String> schools, SchoolYear year) {
        return sql.sql("""
                select school, need, example
                  from (select distinct on (school) school, content, example
                          from profiles.profile
                         where school = any(:schools) and school_year <= :year and replaced_at is null
                         order by school, school_year desc) stands
                 cross join lateral (
                    select extra ->> 'supportNeed'
                      from jsonb_array_elements(content -> 'extraSupport') extra
                     where extra ->> 'level' <> 'BASIC'
                     union
                    select expertise ->> 'supportNeed'
                      from jsonb_array_elements(content -> 'expertise') expertise
                     where cast(expertise ->> 'shareable' as boolean)) given(need)
                """)
                .bind("schools", schools.toArray(String[]::new))
                .bind("year", year.toString())
                .map(row -> {
                    var columns = new Columns(row);
                    return new GivenSupport(columns.text("school"), columns.text("need"), columns.flag("example"));
                })
                .all();
    }
}
