/**
 * What every module shows in the same way: texts, sources, places, contacts, pages. Grows only by a decision in
 * docs/adr.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package nl.dekkend.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
