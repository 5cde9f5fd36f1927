package nl.dekkend.mail;

/**
 * A mail in plain text.
 *
 * @param to one address
 * @param subject one line
 */
public record Letter(String to, String subject, String body) {

    /** A subject is one line, whatever names stand in it. */
    public Letter {
        subject = subject.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** Keeps addresses and texts out of logs. */
    @Override
    public String toString() {
        return "Letter";
    }
}
