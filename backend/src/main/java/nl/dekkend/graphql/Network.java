package nl.dekkend.graphql;

/**
 * The network a request comes from, many people wide: enough to bound what comes from there. A controller takes it as a
 * parameter. Never kept, never logged.
 *
 * @param prefix the first bytes of the address; empty when not known
 */
public record Network(String prefix) {

    /** Shared by all requests of which nobody knows where they come from. */
    public static final Network UNKNOWN = new Network("");

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return "Network";
    }
}
