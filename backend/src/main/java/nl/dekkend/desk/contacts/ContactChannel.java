package nl.dekkend.desk.contacts;

/** By what way somebody turned to a desk without asking a question here. */
public enum ContactChannel {
    PHONE,
    MAIL,
    VISIT
}
