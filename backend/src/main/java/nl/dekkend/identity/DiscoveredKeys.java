package nl.dekkend.identity;

import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.util.Map;

/** Fetches the issuer's discovery document, and then the key set it points to. */
class DiscoveredKeys implements ResourceRetriever {

    private static final int CONNECT_MILLISECONDS = 1_000;
    private static final int READ_MILLISECONDS = 2_000;
    private static final int LARGEST_DOCUMENT = 100_000;

    private final Issuer issuer;
    private final ResourceRetriever web =
            new DefaultResourceRetriever(CONNECT_MILLISECONDS, READ_MILLISECONDS, LARGEST_DOCUMENT);
    private volatile boolean answered;

    DiscoveredKeys(Issuer issuer) {
        this.issuer = issuer;
    }

    /** Whether the issuer was there the last time it was asked. */
    boolean answered() {
        return answered;
    }

    @Override
    public Resource retrieveResource(URL discovery) throws IOException {
        answered = false;
        Map<String, Object> document = json(web.retrieveResource(discovery));
        if (!issuer.uri().toString().equals(document.get("issuer"))) {
            throw new IOException("The issuer calls itself by another name.");
        }
        Resource keys = web.retrieveResource(
                URI.create(String.valueOf(document.get("jwks_uri"))).toURL());
        answered = true;
        return keys;
    }

    private static Map<String, Object> json(Resource document) throws IOException {
        try {
            return JSONObjectUtils.parse(document.getContent());
        } catch (ParseException malformed) {
            throw new IOException("The issuer's discovery document is not JSON.", malformed);
        }
    }
}
