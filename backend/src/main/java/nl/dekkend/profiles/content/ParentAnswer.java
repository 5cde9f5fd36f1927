package nl.dekkend.profiles.content;

/**
 * What a school answers to one of the questions that every profile answers for parents.
 *
 * @param question its id
 */
public record ParentAnswer(String question, String text) {}
