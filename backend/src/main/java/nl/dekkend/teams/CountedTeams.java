package nl.dekkend.teams;

import graphql.relay.Connection;
import graphql.relay.Edge;
import graphql.relay.PageInfo;
import java.util.List;
import nl.dekkend.shared.Page;

/** A page of records, with the counts over all schools of the partnership. */
record CountedTeams<T>(Page<T> page, SupportTeamCounts counts) implements Connection<T> {

    /** The records alone. */
    public List<T> nodes() {
        return page.nodes();
    }

    public int totalCount() {
        return page.totalCount();
    }

    @Override
    public List<Edge<T>> getEdges() {
        return page.getEdges();
    }

    @Override
    public PageInfo getPageInfo() {
        return page.getPageInfo();
    }
}
