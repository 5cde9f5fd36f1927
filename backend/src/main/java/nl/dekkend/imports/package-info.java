/** Reading files of open data: all of a file or, with every problem named, nothing of it. */
@NullMarked
package nl.dekkend.imports;

import org.jspecify.annotations.NullMarked;
