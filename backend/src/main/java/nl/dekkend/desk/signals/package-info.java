/** What was asked in a quarter, by theme and municipality, without the numbers that would tell of somebody. */
@NullMarked
package nl.dekkend.desk.signals;

import org.jspecify.annotations.NullMarked;
