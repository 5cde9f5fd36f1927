/** How the API speaks: scalars, errors, limits and paging. Knows no feature by name. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared"})
@NullMarked
package nl.dekkend.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
