package nl.dekkend.desk;

/** By what way somebody turned to a desk without asking a question here. */
enum ContactChannel {
    PHONE,
    MAIL,
    VISIT
}
