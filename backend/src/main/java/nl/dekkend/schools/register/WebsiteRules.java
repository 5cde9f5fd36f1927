package nl.dekkend.schools.register;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Websites as the register prints them: with or without a scheme, sometimes not an address at all. */
final class WebsiteRules {

    private static final Pattern SCHEME = Pattern.compile("^https?://", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}");

    private WebsiteRules() {}

    /** An absolute address; null when what is printed cannot be one. Without a scheme it is taken to be https. */
    static @Nullable String absolute(String printed) {
        var text = printed.strip();
        try {
            var address = new URI(SCHEME.matcher(text).find() ? text : "https://" + text);
            var host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
            if (!HOST.matcher(host).matches() || address.getUserInfo() != null) return null;
            var scheme = address.getScheme().toLowerCase(Locale.ROOT);
            return new URI(scheme, host, address.getPath(), address.getQuery(), address.getFragment()).toString();
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
