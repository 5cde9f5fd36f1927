package nl.dekkend.profiles.content;

import org.jspecify.annotations.Nullable;

/**
 * What a school answers to one item of the norm.
 *
 * @param item its code within the norm
 */
public record GivenAnswer(
        String item, NormAnswerValue value, @Nullable String note) {}
