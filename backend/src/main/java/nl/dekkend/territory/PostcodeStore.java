package nl.dekkend.territory;

import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.dekkend.shared.Columns;
import nl.dekkend.shared.Point;
import nl.dekkend.shared.Source;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Component
class PostcodeStore implements Postcodes {

    private final DatabaseClient sql;

    PostcodeStore(DatabaseClient sql) {
        this.sql = sql;
    }

    @Override
    public Mono<PostcodeArea> find(String postcode) {
        return find(List.of(postcode)).next();
    }

    @Override
    public Flux<PostcodeArea> find(Collection<String> postcodes) {
        return sql.sql("""
                select postcode, place, municipality, primary_id, secondary_id, lat, lon,
                       case when p.postcode is null then law.title else file.title end as source_title,
                       case when p.postcode is null then law.as_of else file.as_of end as source_as_of,
                       case when p.postcode is null then law.url else file.url end as source_url,
                       null as source_note
                  from territory.law cross join territory.postcode_source file
                 cross join (select distinct left(asked, 4) as postcode from unnest(:postcodes) asked) asked
                  left join territory.assignment a using (postcode)
                  left join territory.postcode_point p using (postcode)
                  left join territory.postcode_municipality using (postcode)
                 where a.postcode is not null or p.postcode is not null
                """)
                .bind("postcodes", postcodes.toArray(String[]::new))
                .map(PostcodeStore::area)
                .all();
    }

    @Override
    public Mono<Point> middle(Near near) {
        return find(near.postcode()).singleOptional().map(near::require);
    }

    private static PostcodeArea area(Readable row) {
        List<String> partnerships = Stream.of(
                        row.get("primary_id", String.class), row.get("secondary_id", String.class))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return new PostcodeArea(
                new Columns(row).text("postcode"),
                row.get("place", String.class),
                row.get("municipality", String.class),
                partnerships,
                Points.point(row),
                Source.of(row));
    }
}
