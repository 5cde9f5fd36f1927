/**
 * The register of schools: every location in the country, its board, the partnerships it is affiliated with and its
 * pupils over the years. A facet table beside it is filled by the modules that know more, through {@code SchoolFacets}.
 */
@ApplicationModule(allowedDependencies = {"shared", "graphql", "changes", "imports", "identity", "needs", "territory"})
@NullMarked
package nl.dekkend.schools;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
