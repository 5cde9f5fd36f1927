package nl.dekkend.profiles.office;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.dekkend.shared.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Where schools are written to: the first mail address that their own contacts state, else an example of ours. */
@Component
class AddressStore {

    private final DatabaseClient sql;
    private final ReminderSettings settings;

    AddressStore(DatabaseClient sql, ReminderSettings settings) {
        this.sql = sql;
        this.settings = settings;
    }

    /** By school, for each that has one. What is being written is newer than what was published. */
    Mono<Map<String, String>> of(Collection<String> schools) {
        return sql.sql("""
                select s.id as school, coalesce(d.address, p.address) as address
                  from unnest(:schools::text[]) as s(id)
                  left join lateral (
                           select c.contact ->> 'email' as address
                             from profiles.draft_section t
                             cross join lateral jsonb_array_elements(t.content -> 'contacts')
                                  with ordinality as c (contact, place)
                            where t.school = s.id and t.section = 'CONTACTS' and c.contact ->> 'email' is not null
                            order by t.school_year desc, c.place
                            limit 1) d on true
                  left join lateral (
                           select c.contact ->> 'email' as address
                             from profiles.profile t
                             cross join lateral jsonb_array_elements(t.content -> 'contacts')
                                  with ordinality as c (contact, place)
                            where t.school = s.id and t.replaced_at is null and c.contact ->> 'email' is not null
                            order by t.school_year desc, c.place
                            limit 1) p on true
                 where coalesce(d.address, p.address) is not null
                """)
                .bind("schools", schools.toArray(String[]::new))
                .map(row -> Map.entry(new Columns(row).text("school"), new Columns(row).text("address")))
                .all()
                .collectList()
                .map(stated -> withExamples(schools, stated));
    }

    private Map<String, String> withExamples(Collection<String> schools, List<Map.Entry<String, String>> stated) {
        var addresses = new HashMap<String, String>();
        settings.exampleAddresses().forEach((school, address) -> {
            if (schools.contains(school)) addresses.put(school, address);
        });
        stated.forEach(one -> addresses.put(one.getKey(), one.getValue()));
        return Map.copyOf(addresses);
    }
}
