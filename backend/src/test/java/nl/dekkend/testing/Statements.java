package nl.dekkend.testing;

import io.r2dbc.proxy.core.QueryExecutionInfo;
import io.r2dbc.proxy.core.QueryInfo;
import io.r2dbc.proxy.listener.ProxyExecutionListener;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Every SQL statement that was sent since {@link #forget()}: "one school or a hundred, the same number". */
public final class Statements implements ProxyExecutionListener {

    private final List<String> texts = new CopyOnWriteArrayList<>();

    @Override
    public void afterQuery(QueryExecutionInfo execution) {
        execution.getQueries().stream().map(QueryInfo::getQuery).forEach(texts::add);
    }

    /** Starts counting anew. */
    public void forget() {
        texts.clear();
    }

    /** In the order in which they were sent. */
    public List<String> texts() {
        return List.copyOf(texts);
    }

    /** How many were sent. */
    public int count() {
        return texts.size();
    }
}
