package nl.dekkend.graphql;

import io.r2dbc.spi.Readable;
import java.util.function.Function;
import nl.dekkend.shared.Page;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/**
 * A list that is read by the page.
 *
 * @param select without its conditions, with the columns that {@link PageRequest#query} orders by
 * @param asked what the list is narrowed to
 * @param read makes a record of a row
 */
public record Listing<T>(String select, Conditions asked, Function<Readable, T> read) {

    /** One page of it; all of it is counted only when somebody wants to know. */
    public Mono<Page<T>> page(DatabaseClient sql, PageRequest page) {
        return page.page(
                asked.bind(page.query(sql, rows()))
                        .map(row -> new Placed<>(Position.of(row), read.apply(row)))
                        .all(),
                asked.bind(sql.sql("select count(*)::int from (" + rows() + ") listed"))
                        .mapValue(Integer.class)
                        .one());
    }

    /** Everything but the cut and the order of a page. */
    public String rows() {
        return select + " where " + asked.sql();
    }
}
