package nl.dekkend.graphql;

import graphql.relay.DefaultConnectionCursor;
import graphql.relay.DefaultEdge;
import graphql.relay.Edge;
import java.util.List;
import nl.dekkend.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Which page of a list is asked for. A controller takes it as a parameter; it is read from the field's arguments
 * {@code first}, {@code after}, {@code last} and {@code before}.
 *
 * @param count how many records at most, 1 to 100
 * @param backwards true when read from the end
 * @param from where to go on; null from the very beginning, or the very end when backwards
 * @param counted true when the caller asks for {@code totalCount}
 */
public record PageRequest(
        int count, boolean backwards, @Nullable Position from, boolean counted) {

    /** The largest page. */
    public static final int LARGEST = 100;

    /** The page when nobody says how large. */
    public static final int DEFAULT = 20;

    /** The first records of a list. */
    public static PageRequest first(int count) {
        return new PageRequest(count, false, null, false);
    }

    /**
     * How many records to give when so many are asked.
     *
     * @param argument the argument that asks: "first" or "last"
     * @throws Refused when it is not 1 to 100
     */
    public static int size(String argument, @Nullable Integer asked) {
        if (asked == null) {
            return DEFAULT;
        }
        if (asked < 1 || asked > LARGEST) {
            throw Refused.input(argument + " must be 1 to " + LARGEST + ", and was " + asked + ".");
        }
        return asked;
    }

    /**
     * The page of a list: cuts, orders and limits.
     *
     * @param rows a select with the columns order_group (int), order_number (double precision), order_text (text in
     *     collation "C") and id (text), and whatever the row mapper needs; its own parameters may not be called
     *     page_group, page_number, page_text, page_id or page_size
     */
    public GenericExecuteSpec query(DatabaseClient sql, String rows) {
        GenericExecuteSpec query = sql.sql(statement(rows)).bind("page_size", count + 1);
        return from == null
                ? query
                : query.bind("page_group", from.group())
                        .bind("page_number", from.number())
                        .bind("page_text", from.text())
                        .bind("page_id", from.id());
    }

    /** The page from the rows of {@link #query}; {@code total} is asked only when somebody wants to know. */
    public <T> Mono<Page<T>> page(Flux<Placed<T>> rows, Mono<Integer> total) {
        return Mono.zip(rows.collectList(), counted ? total : Mono.just(0), this::page);
    }

    private <T> Page<T> page(List<Placed<T>> rows, int total) {
        boolean more = rows.size() > count;
        List<Placed<T>> kept = more ? rows.subList(0, count) : rows;
        List<Edge<T>> edges = (backwards ? kept.reversed() : kept)
                .stream().map(PageRequest::edge).toList();
        return backwards ? Page.of(edges, more, from != null, total) : Page.of(edges, from != null, more, total);
    }

    private static <T> Edge<T> edge(Placed<T> row) {
        return new DefaultEdge<>(
                row.node(), new DefaultConnectionCursor(row.at().cursor()));
    }

    String statement(String rows) {
        String way = backwards ? " desc" : "";
        String cut = from == null ? "" : """
                 where (order_group, order_number, order_text, id) %s (:page_group, :page_number, :page_text, :page_id)
                """.formatted(backwards ? "<" : ">");
        return """
                select * from (
                %1$s
                ) listed
                %2$s
                 order by order_group%3$s, order_number%3$s, order_text%3$s, id%3$s
                 limit :page_size
                """.formatted(rows, cut, way);
    }
}
