package nl.dekkend.profiles.published;

import io.r2dbc.spi.Readable;
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
                select school, need, stands.example, bool_or(extra) as extra, bool_or(expert) as expert,
                       bool_or(shared) as shared, sum(hours) filter (where shared) as hours
                  from (select distinct on (school) school, norm, content, example
                          from profiles.profile
                         where school = any(:schools) and school_year <= :year and replaced_at is null
                         order by school, school_year desc) stands
                  join profiles.norm on norm.id = stands.norm
                 cross join lateral (
                    select said ->> 'supportNeed', true, false, false, cast(null as float8)
                      from jsonb_array_elements(content -> 'extraSupport') said
                     where said ->> 'level' = 'INTENSIVE'
                        or said ->> 'level' = 'EXTRA' and not exists (
                               select from jsonb_array_elements(norm.items) item
                                where item -> 'supportNeeds' @> to_jsonb(said ->> 'supportNeed'))
                     union all
                    select said ->> 'supportNeed', false, true, cast(said ->> 'shareable' as boolean),
                           cast(said ->> 'hoursPerWeek' as float8)
                      from jsonb_array_elements(content -> 'expertise') said) given(need, extra, expert, shared, hours)
                 group by school, need, stands.example
                """)
                .bind("schools", schools.toArray(String[]::new))
                .bind("year", year.toString())
                .map(SupportStore::given)
                .all();
    }

    private static GivenSupport given(Readable row) {
        var columns = new Columns(row);
        return new GivenSupport(
                columns.text("school"),
                columns.text("need"),
                columns.flag("extra"),
                columns.flag("expert"),
                columns.flag("shared"),
                row.get("hours", Double.class),
                columns.flag("example"));
    }
}
