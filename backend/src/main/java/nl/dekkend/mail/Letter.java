package nl.dekkend.mail;

import org.jspecify.annotations.Nullable;

/**
 * A mail in plain text.
 *
 * @param to one address
 * @param subject one line
 * @param about by what it can be taken back as long as it has not gone; null when nobody will
 */
public record Letter(
        String to, String subject, String body, @Nullable String about) {

    /** A subject is one line, whatever names stand in it. */
    public Letter {
        subject = subject.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** One that nobody takes back. */
    public Letter(String to, String subject, String body) {
        this(to, subject, body, null);
    }

    /** Keeps addresses and texts out of logs. */
    @Override
    public String toString() {
        return "Letter";
    }
}
