package nl.dekkend.profiles.norm;

import nl.dekkend.shared.Text;

/**
 * A question of parents that every profile answers, so that schools can be compared.
 *
 * @param withdrawn true when it is asked no more; older profiles answer it still
 */
public record ParentQuestion(String id, Text text, boolean withdrawn) {}
