/** Texts that a desk has at hand for an answer, with words that are filled in for one question. */
@NullMarked
package nl.dekkend.desk.standardanswers;

import org.jspecify.annotations.NullMarked;
