/**
 * Brings files into the modules: all of a file or, with every problem named, nothing of it; once, and never an older
 * one over a newer one. Knows no module; each module brings the importers of its own files.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package nl.dekkend.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
