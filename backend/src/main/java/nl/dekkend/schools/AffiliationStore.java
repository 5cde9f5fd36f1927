package nl.dekkend.schools;

import io.r2dbc.spi.Readable;
import java.net.URI;
import java.time.LocalDate;
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

    /** Primary partnerships before secondary ones. */
    Mono<Map<String, Collection<SchoolPartnership>>> bySchool(Collection<String> schools) {
        return sql.sql("""
                select a.school, a.partnership, a.basis, coalesce(m.title, :law) as title,
                       m.as_of, case when m.school is null then :url else m.url end as url, m.note
                  from schools.affiliation a
                  left join schools.membership m
                         on a.basis = 'MEMBERSHIP' and m.school = a.school and m.partnership = a.partnership
                 where a.school = any(:schools)
                 order by a.school, a.partnership
                """)
                .bind("schools", schools.toArray(String[]::new))
                .bind("law", "Regeling regio-indeling samenwerkingsverbanden passend onderwijs")
                .bind("url", "https://wetten.overheid.nl/BWBR0032324")
                .map(row -> Map.entry(new Columns(row).text("school"), affiliation(row)))
                .all()
                .collectMultimap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private static SchoolPartnership affiliation(Readable row) {
        var columns = new Columns(row);
        var url = row.get("url", String.class);
        return new SchoolPartnership(
                columns.text("partnership"),
                columns.word("basis", AffiliationBasis.class),
                new Source(
                        columns.text("title"),
                        row.get("as_of", LocalDate.class),
                        url == null ? null : URI.create(url),
                        row.get("note", String.class)));
    }
}
