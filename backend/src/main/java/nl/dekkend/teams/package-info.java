/**
 * Support teams (vaste contacten): whom a school and its parents turn to, by role, how many hours the consultant of a
 * partnership has for the school, and whether they began the school year with a talk. Kept per school and partnership.
 */
@ApplicationModule(allowedDependencies = {"shared", "graphql", "identity", "changes", "territory", "schools"})
@NullMarked
package nl.dekkend.teams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
