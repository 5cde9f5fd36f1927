package nl.dekkend.desk;

/** Which of the two sides of a question wrote something. */
enum MessageAuthor {
    ASKER,
    DESK
}
