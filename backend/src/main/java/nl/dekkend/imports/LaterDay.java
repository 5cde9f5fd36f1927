package nl.dekkend.imports;

import java.time.LocalDate;

/**
 * Exactly the loaded file is of a later day.
 *
 * @param was the day it was loaded as of
 * @param now the day it is of
 */
public record LaterDay(LocalDate was, LocalDate now) {}
