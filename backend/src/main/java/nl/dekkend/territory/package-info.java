/**
 * Which partnership, municipality and core area a place belongs to. The territory of a partnership is laid down in law
 * per sector and postcode; municipalities come from their borders. Knows no schools.
 */
@ApplicationModule(allowedDependencies = {"shared", "graphql", "changes", "imports", "identity"})
@NullMarked
package nl.dekkend.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
