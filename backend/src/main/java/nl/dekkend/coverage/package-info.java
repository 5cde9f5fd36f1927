/**
 * Where support is there and where it is missing (dekkend aanbod): every need in every core area of a partnership, by
 * what schools, offers and services say of themselves. Owns no records of its own.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "graphql", "needs", "territory", "schools", "socialmap", "offers", "profiles"})
@NullMarked
package nl.dekkend.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
