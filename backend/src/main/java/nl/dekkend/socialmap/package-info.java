/**
 * The social map (sociale kaart): which organisations help, with which services, and who is responsible for what
 * where. A partnership's parent and youth desk stands here too.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "graphql", "changes", "imports", "identity", "keeping", "needs", "territory"})
@NullMarked
package nl.dekkend.socialmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
