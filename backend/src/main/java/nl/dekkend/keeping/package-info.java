/**
 * How records are kept by people: what every change goes through, and what was said before. Knows no kind of record;
 * each kind says by a {@link nl.dekkend.keeping.KeptKind} what it is.
 */
@ApplicationModule(allowedDependencies = {"shared", "graphql", "changes", "imports", "identity"})
@NullMarked
package nl.dekkend.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
