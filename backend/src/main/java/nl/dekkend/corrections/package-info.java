/**
 * Corrections ("klopt dit niet?"): what people without an account say is wrong with a public record, the queue of those
 * who keep it, and the one letter to a sender who left an address. Changes no record itself.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "graphql",
            "identity",
            "changes",
            "mail",
            "territory",
            "schools",
            "offers",
            "socialmap",
            "articles"
        })
@NullMarked
package nl.dekkend.corrections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
