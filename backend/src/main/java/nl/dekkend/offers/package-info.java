/**
 * The regional offer (aanbod): support beyond what each school gives, how to get there, and whether there are places.
 * Knows schools, organisations and partnerships by their ids.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "graphql",
            "identity",
            "changes",
            "imports",
            "keeping",
            "needs",
            "territory",
            "schools",
            "socialmap"
        })
@NullMarked
package nl.dekkend.offers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
