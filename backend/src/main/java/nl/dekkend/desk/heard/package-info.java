/** What was done with what people told ("u zei, wij deden"), in notes that a desk shows everybody. */
@NullMarked
package nl.dekkend.desk.heard;

import org.jspecify.annotations.NullMarked;
