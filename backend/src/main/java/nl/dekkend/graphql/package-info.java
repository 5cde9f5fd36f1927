/**
 * How GraphQL is spoken here: scalars, pages, errors with a stable code, and every limit a request must keep.
 * Knows no feature by name; all modules may lean on it.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared"})
@NullMarked
package nl.dekkend.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
