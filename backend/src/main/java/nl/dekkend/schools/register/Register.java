package nl.dekkend.schools.register;

import java.util.Map;

/**
 * What is loaded of one register.
 *
 * @param entries its locations by id, closed ones too
 */
record Register(Map<String, Entry> entries) {}
