package nl.dekkend.desk.standardanswers;

import java.time.OffsetDateTime;

/** A text that a desk keeps at hand, with {@link StandardAnswerVariable words in braces}. */
record StandardAnswer(
        String id, String partnershipId, String title, String text, int version, OffsetDateTime savedAt) {}
