/**
 * The one list of support needs that schools, offers, services and articles share, and the words of inclusive education
 * explained. Others name a need by its id; the texts and the tree are known here alone.
 */
@ApplicationModule(allowedDependencies = {"shared", "graphql", "changes", "imports"})
@NullMarked
package nl.dekkend.needs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
