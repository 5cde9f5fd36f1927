/**
 * The parent and youth desk (ouder- en jeugdsteunpunt): what people ask it without an account, sealed and erased on
 * time. The asker's side and the desk's side share tables and rules, and no type that either shows.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "graphql",
            "sealing",
            "identity",
            "changes",
            "imports",
            "mail",
            "territory",
            "needs",
            "schools",
            "socialmap",
            "offers",
            "articles"
        })
@NullMarked
package nl.dekkend.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
