package nl.dekkend.shared;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Web addresses that people type. */
public final class WebRules {

    private WebRules() {}

    /** An absolute address of the web: nobody is sent to a script or a file, nor
     * to a host that only looks like another. Null for what is none. */
    public static @Nullable URI address(String typed) {
        try {
            var address = new URI(typed);
            var scheme = address.getScheme();
            var web = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
            return web && address.getHost() != null && address.getUserInfo() == null ? address : null;
        } catch (URISyntaxException malformed) {
            return null;
        }
    }
}
