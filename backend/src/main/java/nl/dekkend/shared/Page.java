package nl.dekkend.shared;

import graphql.relay.Connection;
import graphql.relay.ConnectionCursor;
import graphql.relay.DefaultPageInfo;
import graphql.relay.Edge;
import graphql.relay.PageInfo;
import java.util.List;

/**
 * One page of a list, as the contract's connections show it.
 *
 * @param edges the records with their cursors, in the order of the list
 * @param pageInfo where the page stands in the whole list
 * @param totalCount how many records the whole list has; 0 when nobody asked
 */
public record Page<T>(List<Edge<T>> edges, PageInfo pageInfo, int totalCount) implements Connection<T> {

    /** A page in the order of the list, with what lies on either side of it. */
    public static <T> Page<T> of(List<Edge<T>> edges, boolean hasPrevious, boolean hasNext, int totalCount) {
        ConnectionCursor start = edges.isEmpty() ? null : edges.getFirst().getCursor();
        ConnectionCursor end = edges.isEmpty() ? null : edges.getLast().getCursor();
        return new Page<>(List.copyOf(edges), new DefaultPageInfo(start, end, hasPrevious, hasNext), totalCount);
    }

    /** The records alone. */
    public List<T> nodes() {
        return edges.stream().map(Edge::getNode).toList();
    }

    @Override
    public List<Edge<T>> getEdges() {
        return edges;
    }

    @Override
    public PageInfo getPageInfo() {
        return pageInfo;
    }
}
