package nl.dekkend.schools;

import java.util.Map;
import java.util.Set;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Component
class FacetStore implements SchoolFacets {

    private final DatabaseClient sql;

    FacetStore(DatabaseClient sql) {
        this.sql = sql;
    }

    @Override
    public Mono<Void> replace(Map<String, Set<String>> needs) {
        return sql.sql("""
                insert into schools.facet (school, profile_published, needs)
                select r.key, true, array(select jsonb_array_elements_text(r.value))
                  from jsonb_each(cast(:needs as jsonb)) r
                    on conflict (school) do update
                   set profile_published = excluded.profile_published, needs = excluded.needs
                """)
                .bind("needs", JsonMapper.shared().writeValueAsString(needs))
                .then();
    }
}
