package nl.dekkend.profiles.norm;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
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
                .map(SupportNorm::of)
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
                .map(SupportNorm::of)
                .all()
                .collectMap(SupportNorm::partnershipId);
    }

    @Override
    public Flux<SupportNorm> published(String partnership) {
        return sql.sql("""
                select id, partnership, number, title, threshold, valid_from, published, version, items, source, example
                  from profiles.norm
                 where partnership = :partnership and published
                 order by number desc
                 limit 20
                """)
                .bind("partnership", partnership)
                .map(SupportNorm::of)
                .all();
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
                .map(SupportNorm::of)
                .one();
    }
}
