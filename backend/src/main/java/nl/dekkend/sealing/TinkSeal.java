package nl.dekkend.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.aead.AesGcmParameters.Variant;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** AES-256-GCM by Tink, with a key of every secret; a sealed text begins with the number of its key. */
final class TinkSeal implements Seal {

    private static final int KEY_BYTES = 32;
    private static final int IV_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private static final Logger log = LoggerFactory.getLogger(TinkSeal.class);

    private final Aead keys;
    private final byte[] mark;

    TinkSeal(List<Secret> ring) {
        this.mark = mark(ring.getFirst());
        try {
            AeadConfig.register();
            this.keys = handle(ring).getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key ring cannot be used", e);
        }
    }

    private static KeysetHandle handle(List<Secret> ring) throws GeneralSecurityException {
        var handle = KeysetHandle.newBuilder();
        for (var secret : ring) {
            var key = key(secret);
            var number = key.getIdRequirementOrNull();
            var entry = KeysetHandle.importKey(key).withFixedId(number == null ? 0 : number);
            handle.addEntry(secret == ring.getFirst() ? entry.makePrimary() : entry);
        }
        return handle.build();
    }

    @AccessesPartialKey
    private static AesGcmKey key(Secret secret) throws GeneralSecurityException {
        var kind = AesGcmParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setIvSizeBytes(IV_BYTES)
                .setTagSizeBytes(TAG_BYTES)
                .setVariant(Variant.TINK)
                .build();
        return AesGcmKey.builder()
                .setParameters(kind)
                .setKeyBytes(SecretBytes.copyFrom(secret.key("seal"), InsecureSecretKeyAccess.get()))
                .setIdRequirement(number(secret))
                .build();
    }

    /** Tink puts a 1 before the number of the key. */
    static byte[] mark(Secret secret) {
        return ByteBuffer.allocate(1 + Integer.BYTES)
                .put((byte) 1)
                .putInt(number(secret))
                .array();
    }

    /** Made from the secret too: it stays the same wherever in the ring the secret stands. */
    private static int number(Secret secret) {
        return ByteBuffer.wrap(secret.key("number of seal")).getInt();
    }

    @Override
    public byte[] mark() {
        return mark.clone();
    }

    @Override
    public byte[] close(String text, String place) {
        try {
            return keys.encrypt(text.getBytes(UTF_8), place.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A text could not be sealed", e);
        }
    }

    @Override
    public String open(byte[] sealed, String place) {
        try {
            return new String(keys.decrypt(sealed, place.getBytes(UTF_8)), UTF_8);
        } catch (GeneralSecurityException e) {
            throw new SealBroken();
        }
    }

    @Override
    public @Nullable String openIfPossible(byte[] sealed, String place) {
        try {
            return open(sealed, place);
        } catch (SealBroken e) {
            log.error("{}: {}", place, e.getMessage());
            return null;
        }
    }
}
