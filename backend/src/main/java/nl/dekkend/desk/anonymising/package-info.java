/** What is taken out of an answer before it may become an article: names, addresses, dates and whatever else could tell
 * whom it is about. */
@NullMarked
package nl.dekkend.desk.anonymising;

import org.jspecify.annotations.NullMarked;
