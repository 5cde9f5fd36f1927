/**
 * Holds together what lies around the code: links in documents, workflows, the production-like stack, the realm. A
 * reference there breaks without any compiler noticing.
 */
@NullMarked
package nl.dekkend.clone;

import org.jspecify.annotations.NullMarked;
