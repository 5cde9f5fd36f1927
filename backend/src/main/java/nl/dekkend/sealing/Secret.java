package nl.dekkend.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/** 32 random bytes from which keys are made, one for every use. */
record Secret(byte[] bytes) {

    private static final int KEY_BYTES = 32;
    private static final Pattern WRITTEN = Pattern.compile("[0-9a-fA-F]{64}");

    /**
     * Several, with commas between them.
     *
     * @throws KeyRingUnusable when there is none, or one that is none
     */
    static List<Secret> read(String written) {
        var secrets = Stream.of(written.split(",", -1)).map(String::strip).toList();
        if (!secrets.stream().allMatch(WRITTEN.asMatchPredicate())
                || secrets.stream().distinct().count() != secrets.size())
            throw new KeyRingUnusable(
                    "DEKKEND_KEYRING_SECRET is missing or malformed: it holds 64 hexadecimal digits, or"
                            + " several such with commas between them");
        return secrets.stream()
                .map(text -> new Secret(HexFormat.of().parseHex(text)))
                .toList();
    }

    byte[] key(String use) {
        return derived(use).getEncoded();
    }

    private SecretKey derived(String use) {
        try {
            var how = HKDFParameterSpec.ofExtract()
                    .addIKM(bytes)
                    .thenExpand(("dekkend " + use).getBytes(UTF_8), KEY_BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveKey("Generic", how);
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java 25 has HKDF", e);
        }
    }

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return "Secret";
    }
}
