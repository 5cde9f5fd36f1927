package nl.dekkend.schools.register;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is loaded of one register.
 *
 * @param asOf the date it speaks of; null before the first import
 * @param entries its locations by id, closed ones too
 */
record Register(@Nullable LocalDate asOf, Map<String, Entry> entries) {}
