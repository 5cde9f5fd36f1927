/** Dekkend: who helps which pupil, where, and how to get there. One package below this one is one module. */
@NullMarked
package nl.dekkend;

import org.jspecify.annotations.NullMarked;
