/**
 * What changed in public. A module that writes something everybody may see records it here in its own
 * transaction; partners, the site's rebuild and, later, caches and the search index follow it from here. A whole list
 * that is taken over by a merge finds out here what differs.
 */
@ApplicationModule(allowedDependencies = {"shared", "graphql", "sealing"})
@NullMarked
package nl.dekkend.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
