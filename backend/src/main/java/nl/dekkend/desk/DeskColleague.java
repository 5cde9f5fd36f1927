package nl.dekkend.desk;

/**
 * Somebody who works at a desk.
 *
 * @param id means nothing elsewhere
 */
record DeskColleague(String id, String name, boolean me) {}
