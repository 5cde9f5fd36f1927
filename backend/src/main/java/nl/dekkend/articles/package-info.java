/**
 * Answers to what parents, young people and schools often ask (antwoorden), written by desks and shared by all of them;
 * and the steps to take when parents and school do not come to terms. Knows needs, offers and services by their ids.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "graphql",
            "sealing",
            "identity",
            "changes",
            "imports",
            "needs",
            "territory",
            "socialmap",
            "offers"
        })
@NullMarked
package nl.dekkend.articles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
