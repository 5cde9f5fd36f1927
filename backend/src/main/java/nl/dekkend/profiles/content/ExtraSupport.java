package nl.dekkend.profiles.content;

/**
 * Support for one need that goes beyond the norm.
 *
 * @param supportNeed its id
 */
public record ExtraSupport(String supportNeed, SupportLevel level, String description) {}
