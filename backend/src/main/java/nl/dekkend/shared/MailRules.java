package nl.dekkend.shared;

import java.util.regex.Pattern;

/** Mail addresses that people type. */
public final class MailRules {

    private static final Pattern ADDRESS = Pattern.compile("(?=.{6,254}$)[A-Za-z0-9_+'-]+(\\.[A-Za-z0-9_+'-]+)*"
            + "@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]");

    private MailRules() {}

    /** Whether it is one address, and nothing that means something in a link or in a list of addresses. */
    public static boolean isAddress(String typed) {
        return ADDRESS.matcher(typed).matches();
    }
}
