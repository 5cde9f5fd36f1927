/**
 * What only Dekkend itself can read: texts that are sealed before they reach the database, and keyed hashes of what
 * must be found again and never read. Knows nothing of what it seals.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package nl.dekkend.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
