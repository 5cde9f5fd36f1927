package nl.dekkend.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A key of every secret, for every use. */
final class HmacRing implements KeyedHash {

    private static final String HMAC = "HmacSHA256";

    private final List<Secret> ring;

    HmacRing(List<Secret> ring) {
        this.ring = List.copyOf(ring);
    }

    @Override
    public byte[] of(String use, String value) {
        return hash(ring.getFirst(), use, value);
    }

    @Override
    public List<byte[]> all(String use, String value) {
        return ring.stream().map(secret -> hash(secret, use, value)).toList();
    }

    private static byte[] hash(Secret secret, String use, String value) {
        try {
            var hmac = Mac.getInstance(HMAC);
            hmac.init(new SecretKeySpec(secret.key("hash " + use), HMAC));
            return hmac.doFinal(value.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java has HMAC-SHA-256", e);
        }
    }
}
