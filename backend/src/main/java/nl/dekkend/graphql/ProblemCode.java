package nl.dekkend.graphql;

/**
 * The stable code of something a user can correct; each module has an enum of its own. Its message stands under its
 * name in {@code problems.properties} (English) and {@code problems_nl.properties} (Dutch).
 */
public interface ProblemCode {

    /** The code as the contract shows it. */
    String name();
}
