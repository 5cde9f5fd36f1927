/**
 * Who is calling and what they may do. A caller without a token is anonymous and may read all that is public; a token
 * of our issuer makes an {@code Actor} with roles and the records those roles are about.
 */
@ApplicationModule(allowedDependencies = {"shared", "graphql"})
@NullMarked
package nl.dekkend.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
