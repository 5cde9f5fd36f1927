package nl.dekkend.schools;

import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.Map;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.Source;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Which partnerships schools are affiliated with. */
@Component
class AffiliationStore {

    private final DatabaseClient sql;

    AffiliationStore(DatabaseClient sql) {
        this.sql = sql;
    }

    /**
     * Primary partnerships before secondary ones.
     *
     * @param law what they are affiliated by without a membership
     */
    Mono<Map<String, Collection<SchoolPartnership>>> bySchool(Collection<String> schools, Source law) {
        return sql.sql("""
                select a.school, a.partnership, a.basis, m.title as source_title, m.as_of as source_as_of,
                       m.url as source_url, m.note as source_note
                  from schools.affiliation a
                  left join schools.membership m
                         on a.basis = 'MEMBERSHIP' and m.school = a.school and m.partnership = a.partnership
                 where a.school = any(:schools)
                 order by a.school, a.partnership
                """)
                .bind("schools", schools.toArray(String[]::new))
                .map(row -> Map.entry(new Columns(row).text("school"), affiliation(row, law)))
                .all()
                .collectMultimap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static SchoolPartnership affiliation(Readable row, Source law) {
        var columns = new Columns(row);
        var basis = columns.word("basis", AffiliationBasis.class);
        var source = basis == AffiliationBasis.MEMBERSHIP ? Source.of(row) : law;
        return new SchoolPartnership(columns.text("partnership"), basis, source);
    }
}
