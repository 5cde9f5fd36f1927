/**
 * Support profiles: what a school says it can do for children who need support, for one school year. The norm they
 * answer to lies in {@code norm}, their parts in {@code content}, what schools are writing in {@code drafts}, what
 * everybody may read in {@code published}, what is counted over them in {@code figures}, what the office of their
 * partnership does with them in {@code office}.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "graphql",
            "changes",
            "mail",
            "imports",
            "identity",
            "needs",
            "territory",
            "schools"
        })
@NullMarked
package nl.dekkend.profiles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
