/**
 * Whom to call when waiting is no option. The numbers are the same in the whole country and travel with a release, so
 * that they are there before anything was imported and whatever is away.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package nl.dekkend.urgenthelp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
