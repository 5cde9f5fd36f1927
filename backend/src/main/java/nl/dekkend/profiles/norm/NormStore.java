package nl.dekkend.profiles.norm;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.Source;
import nl.dekkend.shared.Text;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
class NormStore implements Norms {

    private final DatabaseClient sql;

    NormStore(DatabaseClient sql) {
        this.sql = sql;
    }

    @Override
    public Flux<SupportNorm> byIds(Collection<String> ids) {
        return sql.sql("""
                select id, partnership, number, title, threshold, valid_from, published, version, items, source, example
                  from profiles.norm
                 where id = any(:ids)
                """)
                .bind("ids", ids.toArray(String[]::new))
                .map(NormStore::norm)
                .all();
    }

    @Override
    public Mono<Map<String, SupportNorm>> inForce(Collection<String> partnerships, LocalDate on) {
        return sql.sql("""
                select distinct on (partnership)
                       id, partnership, number, title, threshold, valid_from, published, version, items, source, example
                  from profiles.norm
                 where partnership = any(:partnerships) and published and valid_from <= :on
                 order by partnership, number desc
                """)
                .bind("partnerships", partnerships.toArray(String[]::new))
                .bind("on", on)
                .map(NormStore::norm)
                .all()
                .collectMap(SupportNorm::partnershipId);
    }

    /** One version of a partnership's norm, published or not. */
    Mono<SupportNorm> version(String partnership, int number) {
        return sql.sql("""
                select id, partnership, number, title, threshold, valid_from, published, version, items, source, example
                  from profiles.norm
                 where partnership = :partnership and number = :number
                """)
                .bind("partnership", partnership)
                .bind("number", number)
                .map(NormStore::norm)
                .one();
    }

    private static SupportNorm norm(Readable row) {
        var columns = new Columns(row);
        return new SupportNorm(
                columns.text("id"),
                columns.text("partnership"),
                columns.value("number", Integer.class),
                columns.json("title", Text.class),
                columns.value("threshold", Double.class),
                columns.value("valid_from", LocalDate.class),
                columns.flag("published"),
                columns.value("version", Integer.class),
                columns.jsonList("items", NormItem.class),
                columns.json("source", Source.class),
                columns.flag("example"));
    }
}
