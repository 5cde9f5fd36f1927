/** When an answer is due: working days, Dutch public holidays and the weeks in which a desk is closed. */
@NullMarked
package nl.dekkend.desk.duedates;

import org.jspecify.annotations.NullMarked;
