package nl.dekkend.desk;

/** Which of the two sides of a question wrote something. */
public enum MessageAuthor {
    ASKER,
    DESK
}
