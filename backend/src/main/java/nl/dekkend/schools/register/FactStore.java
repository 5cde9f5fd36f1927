package nl.dekkend.schools.register;

import java.util.List;
import nl.dekkend.imports.RegionFile;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the region's own files say of schools. Each file replaces all that was known from it before. */
@Component
class FactStore {

    private final DatabaseClient sql;

    FactStore(DatabaseClient sql) {
        this.sql = sql;
    }

    Mono<Void> memberships(List<?> rows) {
        return replace("delete from schools.membership", """
                insert into schools.membership (school, partnership, title, as_of, url, note)
                select school, partnership, source ->> 'title', cast(source ->> 'asOf' as date),
                       source ->> 'url', nullif(source -> 'note', 'null')
                  from jsonb_to_recordset(cast(:rows as jsonb)) as row (school text, partnership text, source jsonb)
                """, rows);
    }

    /** Names the register gave are dated and stay. */
    Mono<Void> otherNames(List<?> rows) {
        return replace("delete from schools.other_name where until is null", """
                insert into schools.other_name (school, name)
                select school, name from json_to_recordset(cast(:rows as json)) as row (school text, name text)
                    on conflict do nothing
                """, rows);
    }

    Mono<Void> coreAreas(List<?> rows) {
        return replace("delete from schools.core_area_school", """
                insert into schools.core_area_school (core_area, school)
                select "coreArea", school
                  from json_to_recordset(cast(:rows as json)) as row ("coreArea" text, school text)
                """, rows);
    }

    private Mono<Void> replace(String delete, String insert, List<?> rows) {
        return sql.sql(delete)
                .then()
                .then(sql.sql(insert).bind("rows", RegionFile.json(rows)).then());
    }
}
